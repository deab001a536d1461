package se.samverka.apiclient;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A new key for a system; also how a key is renewed.")
public record IssueApiCredential(
        @NotNull @Schema(required = true) CredentialMethod method,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class, nullable = true,
                description = "For private_key_jwt: the public key as a JWK (RFC 7517): RSA of 2048 bits or more, EC on P-256, P-384 or P-521, or OKP on Ed25519. Never the private key.") ObjectNode publicKey,
        @NotNull @Schema(required = true, description = "The last day it holds, at most 180 days ahead.") LocalDate expiresOn,
        @NotNull @Min(0) @Max(7) @Schema(required = true, description = "How many days the keys before it go on holding, 0 to 7. 0 ends them at once.") Integer overlapDays) {
}
