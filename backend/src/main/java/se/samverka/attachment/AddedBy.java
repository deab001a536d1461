package se.samverka.attachment;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who added a file.")
public record AddedBy(@Schema(required = true) UUID id, @Schema(nullable = true) String name) {
}
