package se.samverka.organisation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Somebody concerns can be assigned to.")
public record HandlerView(@Schema(required = true) UUID id, @Schema(required = true, examples = "Hanna Wikström") String name) {
}
