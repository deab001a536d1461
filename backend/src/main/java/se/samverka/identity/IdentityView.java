package se.samverka.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a person is known and which fields of them are held. Holds no value.")
public record IdentityView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true) IdentityOf whose,
        @Schema(nullable = true, description = "What the case text calls the subject; null for a reporter.", examples = "person 1") String pseudonym,
        @Schema(required = true, description = "Whether the person is protected in the population register.") boolean protectedIdentity,
        @Schema(required = true, description = "Whether the reporter stated it, rather than the receiver.") boolean fromReporter,
        @Schema(required = true, description = "The fields that are held.") Set<IdentityField> fields,
        @Schema(required = true, description = "Those of them that the caller may open.") Set<IdentityField> openableFields,
        @Schema(required = true, description = "When it was written down.") Instant recordedAt,
        @Schema(required = true, description = "When it was last changed.") Instant changedAt) {

    static IdentityView of(SealedIdentity identity, Set<IdentityField> openable) {
        return new IdentityView(identity.id(), identity.version(), identity.whose(), identity.pseudonym(), identity.isProtected(),
                identity.isFromReporter(), identity.fields(), openable, identity.recordedAt(), identity.changedAt());
    }
}
