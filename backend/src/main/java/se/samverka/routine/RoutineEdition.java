package se.samverka.routine;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "The wording of a version for one audience in one language.")
public record RoutineEdition(
        @NotNull @Schema(required = true) RoutineAudience audience,
        @NotNull @Schema(required = true) EditionLanguage language,
        @NotNull @FreeText(max = 120) @Schema(required = true, description = "Its heading.", examples = "När du är orolig för någon") String title,
        @NotNull @FreeText(max = 20000) @Schema(required = true,
                description = "Markdown (CommonMark with tables). No HTML, no pictures; links to http, https and tel only.") String text) {

    boolean isFor(RoutineAudience wanted, EditionLanguage inLanguage) {
        return audience == wanted && language == inLanguage;
    }
}
