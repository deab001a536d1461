package se.samverka.apiclient;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A system that may use the API, with its keys. Never a secret.")
public record ApiClientView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "The number in ETag, for If-Match.") int version,
        @Schema(required = true) ApiClientKind kind,
        @Schema(required = true) String name,
        @Schema(required = true) String owner,
        @Schema(required = true) String ownerContact,
        @Schema(required = true) String purpose,
        @Schema(required = true) String legalBasis,
        @Schema(required = true, description = "What it was granted.") Set<ApiScope> scopes,
        @Schema(required = true) ApiClientState state,
        @Schema(nullable = true, description = "Why it is suspended; null unless it is.") SuspensionReason suspensionReason,
        @Schema(required = true) Instant createdAt,
        @Schema(nullable = true, description = "When it was last used, to the hour.") Instant lastUsedAt,
        @Schema(nullable = true, description = "When the last of its keys ends or ended; null before the first.") Instant expiresAt,
        @Schema(nullable = true, description = "When it is suspended unless it is used before.") Instant idleFrom,
        @Schema(nullable = true, description = "What waits for a second administrator.") ProposalView proposal,
        @Schema(required = true, description = "Its keys, newest first, also those that have ended.") List<ApiCredentialView> credentials,
        @Schema(required = true, description = "What the reader can do now.") Set<ApiClientAction> allowedActions) {

    @Schema(name = "ApiClientProposal", description = "What one administrator proposed and another decides.")
    public record ProposalView(@Schema(required = true) ApiClientProposalKind kind,
            @Schema(nullable = true, description = "All that it would be granted; null unless scopes are proposed.") Set<ApiScope> scopes,
            @Schema(required = true, description = "Account id of who proposed it.") UUID proposedById,
            @Schema(nullable = true, description = "Name of who proposed it; null when the account is not known here.") String proposedByName,
            @Schema(required = true) Instant proposedAt) {
    }

    static ApiClientView of(ApiClientStanding standing, Particulars particulars, Set<ApiClientAction> allowed) {
        ApiClient client = standing.client();
        List<ApiCredentialView> credentials = standing.credentials().stream()
                .sorted(java.util.Comparator.comparing(ApiCredential::id).reversed())
                .map(credential -> ApiCredentialView.of(credential, standing.now())).toList();
        return new ApiClientView(client.id(), client.version(), client.kind(), particulars.name(), particulars.owner(),
                particulars.ownerContact(), particulars.purpose(), particulars.legalBasis(), client.scopes(), standing.state(),
                standing.suspensionReason(), client.createdAt(), standing.lastUsedAt().orElse(null), standing.expiresAt().orElse(null),
                client.status() == ApiClientStatus.ACTIVE ? standing.idleFrom() : null,
                client.proposal(), credentials, allowed);
    }
}
