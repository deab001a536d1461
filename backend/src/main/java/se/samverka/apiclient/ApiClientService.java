package se.samverka.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** Which systems there are, and opening and closing the door for each. Their keys: {@link ApiCredentialService}. */
@ApplicationScoped
public class ApiClientService {
    @Inject
    ApiClientDesk desk;

    @Inject
    ApiClientRepository clients;

    @Inject
    AccountLookup accounts;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @Transactional
    public PageOf<ApiClientListItem> list(Slice slice, UriInfo uri) {
        List<ApiClient> found = clients.find(slice);
        Map<UUID, List<ApiCredential>> credentials = clients.credentialsOf(found.stream().map(ApiClient::id).toList());
        return PageOf.of(found, clients.countAll(), slice, uri, ApiClient::id,
                client -> desk.listItem(desk.standing(client, credentials.getOrDefault(client.id(), List.of()))));
    }

    @Transactional
    public ApiClientView open(UUID id) {
        return desk.view(desk.require(id));
    }

    /** Registers a system, or proposes it where a second administrator decides. It has no key yet. */
    @Transactional
    public Once<ApiClientView> register(String key, RegisterApiClient command) {
        Idempotency.requireKey(key);
        command.kind().requireGrantable(command.scopes());
        Instant now = desk.now();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "registerApiClient", command, id, () -> {
            accounts.ensureKnown(current.get());
            ApiClient client = ApiClient.register(id, command.kind(), command.scopes(), desk.seal(id, command.particulars()), desk.administrator(), now);
            clients.persist(client);
            return desk.conclude(client, client.hasProposal() ? "proposed" : "registered", Map.of("kind", client.kind().code()));
        }, this::open);
    }

    @Transactional
    public ApiClientView suspend(UUID id, String ifMatch) {
        ApiClientStanding standing = desk.requireFor(ApiClientAction.SUSPEND, id, ifMatch);
        standing.endUnfinished();
        standing.client().suspend(SuspensionReason.ADMINISTRATOR, standing.now());
        return desk.conclude(standing.client(), "suspended", Map.of("reason", SuspensionReason.ADMINISTRATOR.code()));
    }

    /** Opens the door again, or proposes to. */
    @Transactional
    public ApiClientView resume(UUID id, String ifMatch) {
        ApiClientStanding standing = desk.requireFor(ApiClientAction.RESUME, id, ifMatch);
        ApiClient client = standing.client();
        if (client.kind().needsSecondPerson()) {
            accounts.ensureKnown(current.get());
            client.suspend(standing.suspensionReason(), standing.now());
            client.propose(ApiClientProposalKind.RESUMPTION, desk.administrator(), standing.now());
            return desk.conclude(client, "resumption_proposed", Map.of());
        }
        client.open(standing.now());
        return desk.conclude(client, "resumed", Map.of());
    }

    /** In the registry, which is what counts; {@link ApiCredentialService#revokeClient} also tells Keycloak. */
    @Transactional
    ApiClientView revoke(UUID id, String ifMatch) {
        ApiClientStanding standing = desk.requireFor(ApiClientAction.REVOKE, id, ifMatch);
        standing.credentials().forEach(credential -> credential.end(standing.now()));
        standing.client().revoke(standing.now());
        return desk.conclude(standing.client(), "revoked", Map.of());
    }

    /** A registration or a resumption; keys and scopes have services of their own. */
    @Transactional
    ApiClientView approve(UUID id, String ifMatch) {
        ApiClientStanding standing = desk.requireFor(ApiClientAction.DECIDE_PROPOSAL, id, ifMatch);
        ApiClientProposalKind kind = standing.client().proposalKind();
        standing.client().open(standing.now());
        return desk.conclude(standing.client(), kind == ApiClientProposalKind.REGISTRATION ? "registered" : "resumed",
                Map.of("kind", standing.client().kind().code()));
    }

    /** What was proposed does not happen; a system that was only proposed is revoked. */
    @Transactional
    public ApiClientView reject(UUID id, String ifMatch) {
        ApiClientStanding standing = desk.requireFor(ApiClientAction.DECIDE_PROPOSAL, id, ifMatch);
        ApiClient client = standing.client();
        ApiClientProposalKind kind = client.proposalKind();
        standing.endUnfinished();
        if (kind == ApiClientProposalKind.REGISTRATION) {
            client.revoke(standing.now());
        } else {
            client.endProposal(standing.now());
        }
        return desk.conclude(client, "proposal_rejected", Map.of("proposal", kind.code()));
    }
}
