package se.samverka.contactpath;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Where a contact path should stand among the others.")
public record MoveContactPath(
        @NotNull @Min(1) @Max(1000) @Schema(required = true, description = "Its place from the top, counted from 1; beyond the last is the last.", examples = "1") Integer position) {
}
