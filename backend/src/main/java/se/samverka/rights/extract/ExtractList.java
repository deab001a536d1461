package se.samverka.rights.extract;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The extracts that were made of a case, newest first.")
public record ExtractList(
        @Schema(required = true) List<ExtractItem> items,
        @Schema(required = true, description = "Whether the caller may prepare one.") boolean mayPrepare) {
}
