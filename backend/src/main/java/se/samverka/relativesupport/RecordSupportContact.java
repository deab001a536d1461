package se.samverka.relativesupport;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.samverka.shared.privacy.FreeText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That somebody was in touch with the relative, or tried.")
public record RecordSupportContact(
        @NotNull @Schema(required = true) SupportContactKind kind,
        @NotNull @Schema(required = true, description = "The day of it; not in the future and not before help was asked for.") LocalDate occurredOn,
        @FreeText(max = 2000) @Schema(description = "What was agreed. No names and nothing that tells who somebody is.") String note,
        @NotNull @Schema(required = true, description = "When the next contact was promised: within six months. A day that is no working day becomes the next one.") LocalDate nextContactOn) {
}
