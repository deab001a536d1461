package se.samverka.handover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.identity.OpenedIdentity;

@Schema(description = "What of the sealed identity was sent with a package. The opening is logged and the sender sees it.")
public record ReceivedIdentity(
        @Schema(required = true, description = "Where it stands.") ReceivedHandOverItem handOver,
        @Schema(required = true, description = "The people it is about, with the fields that were sent; none when nothing is known.") List<OpenedIdentity> people) {
}
