package se.samverka.apiclient;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/**
 * The keys of systems. Each is written down as pending, then made in Keycloak, then made active: whatever fails, no key is
 * honoured that is not in both places. No transaction is open while Keycloak is asked.
 */
@ApplicationScoped
public class ApiCredentialService {
    /** Domain: a key lives half a year at the most. */
    static final int LONGEST_LIFE_DAYS = 180;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    ApiClientDesk desk;

    @Inject
    ApiClientService service;

    @Inject
    ApiScopeService scopes;

    @Inject
    ApiClientRepository clients;

    @Inject
    KeycloakClients keycloak;

    @Inject
    ApiCredentialRemoval removal;

    @Inject
    AccountLookup accounts;

    @Inject
    Idempotency idempotency;

    @Inject
    CurrentActor current;

    @ConfigProperty(name = "quarkus.oidc.token.issuer")
    Optional<String> issuer;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    Optional<String> realm;

    /**
     * Gives the system a new key and lets those before it end after the overlap; or proposes to, for the police. When
     * Keycloak did not answer, the same request with the same key carries on where it was cut short.
     */
    public Once<ApiClientChange> issue(UUID id, String key, IssueApiCredential command) {
        Idempotency.requireKey(key);
        Once<UUID> asked = QuarkusTransaction.requiringNew().call(() -> ask(id, key, command));
        UUID credential = asked.answer();
        ApiCredentialStatus status = QuarkusTransaction.requiringNew().call(() -> clients.credential(credential).status());
        return status == ApiCredentialStatus.PENDING ? new Once<>(finish(id, credential, null), false)
                : new Once<>(QuarkusTransaction.requiringNew().call(() -> shown(id, credential)), asked.replayed());
    }

    /** Approves whatever was proposed; a proposed key is made now. */
    public ApiClientChange approve(UUID id, String ifMatch) {
        ApiClientStanding standing = QuarkusTransaction.requiringNew().call(() -> desk.requireFor(ApiClientAction.DECIDE_PROPOSAL, id, ifMatch));
        return switch (standing.client().proposalKind()) {
            case CREDENTIAL -> finish(id, proposedKey(standing), ifMatch);
            case SCOPES -> new ApiClientChange(scopes.approve(id, ifMatch), null);
            case REGISTRATION, RESUMPTION -> new ApiClientChange(service.approve(id, ifMatch), null);
        };
    }

    private static UUID proposedKey(ApiClientStanding standing) {
        return standing.credentials().stream().filter(ApiCredential::isUnfinished).map(ApiCredential::id).findFirst()
                .orElseThrow(() -> new ProblemException(ProblemType.ILLEGAL_TRANSITION));
    }

    /** Ends a system for good, and its keys with it. */
    public ApiClientView revokeClient(UUID id, String ifMatch) {
        ApiClientView view = service.revoke(id, ifMatch);
        removal.removeEnded();
        return view;
    }

    /** Ends one key at once, for example one that has leaked. */
    public ApiClientView revoke(UUID id, UUID credentialId, String ifMatch) {
        ApiClientView view = QuarkusTransaction.requiringNew().call(() -> {
            ApiClientStanding standing = desk.requireFor(ApiClientAction.REVOKE_CREDENTIAL, id, ifMatch);
            ApiCredential credential = standing.credential(credentialId);
            if (!standing.isHonoured(credential)) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            credential.end(standing.now());
            return desk.conclude(standing.client(), "credential_revoked", Map.of("credential", credentialId.toString()));
        });
        removal.removeEnded();
        return view;
    }

    /** Writes the key down before Keycloak is asked. @return its id */
    private Once<UUID> ask(UUID id, String key, IssueApiCredential command) {
        ApiClientStanding standing = desk.require(id);
        UUID newId = TimeOrderedId.at(standing.now());
        return idempotency.once(key, "issueApiCredential " + id, command, newId, () -> {
            ApiClientPolicy.require(ApiClientAction.ISSUE_CREDENTIAL, current.get(), standing);
            ApiClient client = standing.client();
            ApiCredential credential = ApiCredential.ask(newId, client, command.method(), publicKey(command),
                    endOf(command.expiresOn(), standing.now()), Duration.ofDays(command.overlapDays()), desk.administrator(), standing.now());
            standing.endUnfinished();
            clients.add(credential);
            if (client.kind().needsSecondPerson()) {
                accounts.ensureKnown(current.get());
                client.propose(ApiClientProposalKind.CREDENTIAL, desk.administrator(), standing.now());
                desk.conclude(client, "credential_proposed", Map.of("credential", credential.id().toString(), "method", command.method().code()));
            }
            return newId;
        }, known -> known);
    }

    /** Makes it in Keycloak, then active. Between the two nobody honours it, and the care job clears it away. */
    private ApiClientChange finish(UUID id, UUID credentialId, String ifMatch) {
        ApiClientStanding before = QuarkusTransaction.requiringNew().call(() -> requireUnfinished(id, credentialId, ifMatch));
        ApiCredential credential = before.credential(credentialId);
        String secret = credential.method() == CredentialMethod.CLIENT_SECRET ? newSecret() : null;
        keycloak.make(credential, before.client().scopes(), secret);
        ApiClientChange change = QuarkusTransaction.requiringNew().call(() -> activate(id, credentialId, ifMatch, secret));
        removal.removeEnded();
        return change;
    }

    private ApiClientChange activate(UUID id, UUID credentialId, String ifMatch, String secret) {
        ApiClientStanding standing = requireUnfinished(id, credentialId, ifMatch);
        ApiCredential credential = standing.credential(credentialId);
        standing.credentials().stream().filter(standing::isHonoured).forEach(former -> former.giveWay(credential.overlap(), standing.now()));
        credential.activate(standing.now());
        standing.client().endProposal(standing.now());
        ApiClientView view = desk.conclude(standing.client(), "credential_issued",
                Map.of("credential", credentialId.toString(), "method", credential.method().code()));
        return new ApiClientChange(view, issued(credential, secret));
    }

    /** Also when Keycloak has been asked: the system may have been revoked meanwhile. */
    private ApiClientStanding requireUnfinished(UUID id, UUID credentialId, String ifMatch) {
        ApiClientStanding standing = ifMatch != null ? desk.requireFor(ApiClientAction.DECIDE_PROPOSAL, id, ifMatch) : desk.require(id);
        if (ifMatch == null) {
            ApiClientPolicy.require(ApiClientAction.ISSUE_CREDENTIAL, current.get(), standing);
        }
        ApiCredential credential = standing.credential(credentialId);
        if (!credential.isUnfinished() || !standing.now().isBefore(credential.expiresAt())) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        return standing;
    }

    /** As the answer to a proposal, or to a request that was carried out before: never again with the secret. */
    private ApiClientChange shown(UUID id, UUID credentialId) {
        ApiClientStanding standing = desk.require(id);
        ApiCredential credential = standing.credential(credentialId);
        return new ApiClientChange(desk.view(standing), credential.wasIssued() ? issued(credential, null) : null);
    }

    private ApiClientChange.IssuedCredential issued(ApiCredential credential, String secret) {
        String realmAddress = issuer.or(() -> realm).orElseThrow();
        return new ApiClientChange.IssuedCredential(ApiCredentialView.of(credential, desk.now()), secret,
                URI.create(realmAddress + "/protocol/openid-connect/token"), URI.create(realmAddress));
    }

    private static String publicKey(IssueApiCredential command) {
        if (command.method() == CredentialMethod.PRIVATE_KEY_JWT) {
            return PublicKey.read(command.publicKey());
        }
        if (command.publicKey() != null) {
            throw ProblemException.invalid("#/publicKey", "one_of");
        }
        return null;
    }

    private static Instant endOf(LocalDate lastDay, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        if (lastDay.isBefore(today)) {
            throw ProblemException.invalid("#/expiresOn", "in_the_past");
        }
        if (lastDay.isAfter(today.plusDays(LONGEST_LIFE_DAYS))) {
            throw ProblemException.invalid("#/expiresOn", "too_far_ahead");
        }
        return lastDay.plusDays(1).atStartOfDay(SystemClock.SWEDEN).toInstant();
    }

    private static String newSecret() {
        byte[] drawn = new byte[SECRET_BYTES];
        RANDOM.nextBytes(drawn);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
    }
}
