package se.samverka.rights.extract;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An extract as it will be read, but for the values of identities. Opening is logged.")
public record ExtractView(
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true, description = "Where it stands.") ExtractItem extract,
        @Schema(required = true, description = "What is approved: SHA-256 in hexadecimal.") String contentHash,
        @Schema(required = true, description = "What it shows and what is masked, in the order of the case.") List<ShownPart> parts,
        @Schema(required = true, description = "What the caller can do now.") Set<ExtractAction> allowedActions) {
}
