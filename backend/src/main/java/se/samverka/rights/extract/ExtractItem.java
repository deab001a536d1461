package se.samverka.rights.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.PersonRef;
import se.samverka.shared.extract.ExtractFor;

@Schema(description = "An extract in the list of its case: where it stands, no text.")
public record ExtractItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) ExtractFor madeFor,
        @Schema(required = true) ExtractStatus status,
        @Schema(required = true, description = "Who prepared it.") PersonRef preparedBy,
        @Schema(required = true, description = "When.") Instant preparedAt,
        @Schema(nullable = true, description = "Who reviewed and approved it: somebody else.") PersonRef approvedBy,
        @Schema(nullable = true, description = "When.") Instant approvedAt,
        @Schema(nullable = true, description = "The day the person got it.") LocalDate handedOutOn,
        @Schema(nullable = true) HandingOutChannel channel) {
}
