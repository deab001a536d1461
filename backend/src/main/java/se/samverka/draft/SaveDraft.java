package se.samverka.draft;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The whole form as it stands.")
public record SaveDraft(@NotNull @Schema(required = true, type = SchemaType.OBJECT, implementation = Object.class,
        description = "Any JSON object of at most 100 000 characters.") ObjectNode content) {
}
