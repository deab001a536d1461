package se.samverka.logreview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "That the explanation is accepted.")
public record AcceptExplanation(
        @FreeText(max = 2000) @Schema(nullable = true, description = "What there is to say about it, if anything. Read by the reader.") String note) {
}
