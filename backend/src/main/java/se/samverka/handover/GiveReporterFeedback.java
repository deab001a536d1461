package se.samverka.handover;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.Investigation;

@Schema(description = "What the reporter may learn of a report about a child. Nothing else is told (domain § 2.2).")
public record GiveReporterFeedback(@NotNull @Schema(required = true) Investigation investigation) {
}
