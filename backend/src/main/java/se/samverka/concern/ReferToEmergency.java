package se.samverka.concern;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A note that an emergency or police service was contacted. The concern goes on in its state.")
public record ReferToEmergency(
        @NotNull @Schema(required = true, description = "Who was contacted.") EmergencyService service,
        @NotNull @Schema(required = true, description = "The day. Not in the future.") LocalDate referredOn,
        @FreeText(max = 2000) @Schema(description = "What was agreed.") String note) {
}
