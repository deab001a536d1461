package se.samverka.training;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A training of the catalogue.")
public record TrainingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, description = "What it is called.") String name,
        @Schema(required = true, description = "What one learns, in plain words.") String description,
        @Schema(required = true, description = "What it is about.") List<TrainingContent> contents,
        @Schema(nullable = true, description = "How long it takes; null when that is not said.") Integer minutes,
        @Schema(required = true) TrainingForm form,
        @Schema(required = true) TrainingDepth depth,
        @Schema(required = true, description = "Who gives it.") String provider,
        @Schema(nullable = true, description = "Where it is found; null when it is nowhere.") String link,
        @Schema(required = true, description = "Its language, ISO 639.") String language,
        @Schema(required = true) TrainingStatus status,
        @Schema(nullable = true, description = "Where this is known from; null when it is the municipality's own.") String source,
        @Schema(required = true, description = "What the caller can do with it.") Set<TrainingAction> allowedActions) {
}
