package se.samverka.rights.extract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.extract.ExtractFor;

@Schema(description = "What the extract shows: every part of the case is chosen, so that none is forgotten.")
public record PrepareExtract(
        @NotNull @Schema(required = true) ExtractFor madeFor,
        @NotNull @Size(min = 1, max = 5000) @Schema(required = true, description = "One for each part of the options.") List<@NotNull @Valid PartChoice> choices) {
}
