package se.samverka.apiclient;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A key of a system. Its secret was shown once and is kept nowhere.")
public record ApiCredentialView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The client_id of the token request.", examples = "samverka-lms-4a54ed216859") String oauthClientId,
        @Schema(required = true) CredentialMethod method,
        @Schema(nullable = true, description = "Fingerprint of the public key (RFC 7638, SHA-256), to be compared with the owner's; null for a secret.") String keyThumbprint,
        @Schema(required = true) ApiCredentialStatus status,
        @Schema(nullable = true, description = "When it became active.") Instant issuedAt,
        @Schema(required = true, description = "Not honoured from then on.") Instant expiresAt,
        @Schema(nullable = true, description = "When it was last used, to the hour.") Instant lastUsedAt) {

    static ApiCredentialView of(ApiCredential credential, Instant now) {
        boolean over = credential.status() == ApiCredentialStatus.ACTIVE && !credential.isHonouredAt(now);
        return new ApiCredentialView(credential.id(), credential.oauthClientId(), credential.method(),
                credential.publicKey() == null ? null : PublicKey.thumbprintOf(credential.publicKey()),
                over ? ApiCredentialStatus.ENDED : credential.status(), credential.issuedAt(), credential.expiresAt(), credential.lastUsedAt());
    }
}
