package se.samverka.handover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "An acknowledgement that was given outside this system, for example by phone.")
public record NoteAcknowledgement(
        @NotNull @Schema(required = true, description = "The day. Not in the future, not before it was sent.") LocalDate answeredOn,
        @NotNull @FreeText(max = 200) @Schema(required = true, description = "Who took it over: the function, and the name or the case number there.", examples = "Vakthavande befäl, ärende K-12") String receivedBy) {
}
