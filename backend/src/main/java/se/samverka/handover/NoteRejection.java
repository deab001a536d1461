package se.samverka.handover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A rejection that was given outside this system.")
public record NoteRejection(
        @NotNull @Schema(required = true, description = "The day. Not in the future, not before it was sent.") LocalDate answeredOn,
        @NotNull @FreeText(max = 2000) @Schema(required = true, description = "The recipient's reason.") String reason) {
}
