package se.samverka.handover;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.concern.ConcernPart;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.identity.IdentityField;

/** What leaves a case, whole: nothing else goes to the recipient. What is previewed, approved and sent is this one record. */
@Schema(description = "Exactly what leaves, and to whom.")
public record HandOverPackage(
        @Schema(required = true) HandOverKind kind,
        @Schema(required = true, description = "The recipient's id.") UUID recipientId,
        @Schema(required = true, description = "The recipient's name.", examples = "Socialtjänstens mottagning") String recipient,
        @Schema(required = true) HandOverMethod method,
        @Schema(required = true, description = "The parts of the case that were chosen, in the order of the case.") List<ConcernPart> parts,
        @Schema(required = true, description = "What of the sealed identity leaves, by name; the values stay sealed and are opened by the receiver.") List<IdentityField> identityFields) {

    boolean holdsNothing() {
        return parts.isEmpty() && identityFields.isEmpty();
    }

    /** What the receipt keeps: the names of what left, never what it said. */
    String[] fieldNames() {
        return Stream.concat(
                parts.stream().map(part -> part.kind().code() + "." + part.key().substring(part.key().indexOf('.') + 1)),
                identityFields.stream().map(field -> "identity." + field.code())).toArray(String[]::new);
    }
}
