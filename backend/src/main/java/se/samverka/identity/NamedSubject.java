package se.samverka.identity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That it was sealed. What was sent is not shown again.")
public record NamedSubject(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The concern.") UUID concernId) {
}
