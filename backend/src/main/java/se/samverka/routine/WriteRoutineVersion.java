package se.samverka.routine;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A draft as it is now: replaces all of it.")
public record WriteRoutineVersion(
        @NotNull @Schema(required = true, description = "Whether those who acknowledged an earlier version are asked anew. A first version always is.") Boolean major,
        @FreeText(max = 2000) @Schema(nullable = true, description = "What differs from the version before; due before it is put forward.") String changelog,
        @Schema(nullable = true, description = "By when it is to be looked through again, at most three years ahead; due before it is put forward.") LocalDate reviewOn,
        @NotNull @Size(max = 8) @Schema(required = true, description = "One for each audience and language at the most.") List<@NotNull @Valid RoutineEdition> editions,
        @NotNull @Size(max = 30) @Schema(required = true, description = "What to do, in order.") List<@NotNull @Valid RoutineStep> steps) {
}
