package se.samverka.apiclient;

import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A system after a change that may have given it a key.")
public record ApiClientChange(
        @Schema(required = true) ApiClientView client,
        @Schema(nullable = true, description = "The key that became active; null when none did.") IssuedCredential issued) {

    @Schema(name = "IssuedApiCredential", description = "What the other system needs to get a token.")
    public record IssuedCredential(
            @Schema(required = true) ApiCredentialView credential,
            @Schema(nullable = true, description = "Shown in this answer only and kept nowhere; null for private_key_jwt, and when the answer is replayed.") String secret,
            @Schema(required = true, description = "Where it asks for tokens.", examples = "https://login.kommun.example/realms/samverka/protocol/openid-connect/token") URI tokenEndpoint,
            @Schema(required = true, description = "The aud of an assertion for private_key_jwt.", examples = "https://login.kommun.example/realms/samverka") URI issuer) {
    }
}
