package se.samverka.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The same text in Swedish and English.")
public record Wording(String sv, String en) {
}
