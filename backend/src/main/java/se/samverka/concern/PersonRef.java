package se.samverka.concern;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A colleague, by id and name.")
public record PersonRef(
        @Schema(required = true, description = "The account's id.") UUID id,
        @Schema(description = "Name; null when the account is not known here.", examples = "Hanna Wikström", nullable = true) String name) {
}
