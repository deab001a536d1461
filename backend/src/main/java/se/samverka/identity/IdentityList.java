package se.samverka.identity;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who is known in a concern, without a value.")
public record IdentityList(
        @Schema(required = true, description = "Subjects and reporter, in the order they were written down.") List<IdentityView> items,
        @Schema(required = true) IdentityRight right,
        @Schema(required = true, description = "What the caller can do now.") Set<IdentityAction> allowedActions) {
}
