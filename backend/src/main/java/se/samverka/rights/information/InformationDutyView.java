package se.samverka.rights.information;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether the person a case is about has been told, and if not why. Reading it is logged.")
public record InformationDutyView(
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, description = "Where it stands.") InformationDutyItem duty,
        @Schema(required = true, description = "What was noted, newest first.") List<InformationNoteView> notes,
        @Schema(required = true, description = "Whether the caller may note something.") boolean mayNote) {
}
