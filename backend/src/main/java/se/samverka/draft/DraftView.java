package se.samverka.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A form somebody has begun.")
public record DraftView(
        @Schema(required = true, examples = "register-concern") String key,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true) Instant savedAt,
        @Schema(required = true, type = SchemaType.OBJECT, implementation = Object.class, description = "The form as the client left it.") ObjectNode content) {
}
