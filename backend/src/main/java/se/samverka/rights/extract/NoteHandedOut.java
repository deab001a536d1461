package se.samverka.rights.extract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That the person has the extract.")
public record NoteHandedOut(
        @NotNull @Schema(required = true, description = "The day it was given or sent.") LocalDate handedOutOn,
        @NotNull @Schema(required = true) HandingOutChannel channel) {
}
