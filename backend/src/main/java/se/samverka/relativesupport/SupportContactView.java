package se.samverka.relativesupport;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A contact with the relative or their network: how and when, never with whom.")
public record SupportContactView(
        @Schema(required = true) UUID id,
        @Schema(required = true) SupportContactKind kind,
        @Schema(required = true, description = "The day of it.") LocalDate occurredOn,
        @Schema(required = true, description = "When the next contact was promised.") LocalDate nextContactOn,
        @Schema(nullable = true, description = "The colleague who noted it; null when not known here any more.", examples = "Hanna Wikström") String recordedBy,
        @Schema(nullable = true, description = "What was agreed; null when nothing was noted.") String note) {
}
