package se.samverka.apiclient;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.StepUp;

/**
 * What a system may do, after its registration. Less of it holds at once, also when Keycloak is down. More of it asks for a
 * strong login, for the police for a second administrator, and is made in Keycloak before it is written down here.
 *
 * <p>What is taken away stays on offer in Keycloak until the next key; the door refuses it at every call.
 */
@ApplicationScoped
public class ApiScopeService {
    @Inject
    ApiClientDesk desk;

    @Inject
    KeycloakClients keycloak;

    @Inject
    AccountLookup accounts;

    @Inject
    StepUp stepUp;

    @Inject
    CurrentActor current;

    /**
     * @return the system with its new scopes, or with the proposal of them
     * @throws ProblemException validation-failed for a scope of another kind; step-up-required for more than it has
     */
    public ApiClientView change(UUID id, String ifMatch, ChangeApiScopes command) {
        Set<ApiScope> wanted = EnumSet.copyOf(command.scopes());
        ApiClientStanding before = QuarkusTransaction.requiringNew().call(() -> {
            ApiClientStanding standing = desk.requireFor(ApiClientAction.CHANGE_SCOPES, id, ifMatch);
            standing.client().kind().requireGrantable(command.scopes());
            return standing;
        });
        if (before.client().scopes().containsAll(wanted)) {
            return QuarkusTransaction.requiringNew().call(() -> grant(ApiClientAction.CHANGE_SCOPES, id, ifMatch, wanted));
        }
        stepUp.require();
        return before.client().kind().needsSecondPerson()
                ? QuarkusTransaction.requiringNew().call(() -> propose(id, ifMatch, wanted))
                : widen(ApiClientAction.CHANGE_SCOPES, before, ifMatch, wanted);
    }

    /** What another administrator proposed. */
    ApiClientView approve(UUID id, String ifMatch) {
        ApiClientStanding before = QuarkusTransaction.requiringNew().call(() -> desk.requireFor(ApiClientAction.DECIDE_PROPOSAL, id, ifMatch));
        return widen(ApiClientAction.DECIDE_PROPOSAL, before, ifMatch, before.client().proposedScopes());
    }

    private ApiClientView widen(ApiClientAction action, ApiClientStanding before, String ifMatch, Set<ApiScope> wanted) {
        List<UUID> keys = before.credentials().stream().filter(before::isHonoured).map(ApiCredential::id).toList();
        if (!keys.isEmpty()) {
            keycloak.offer(keys, wanted);
        }
        return QuarkusTransaction.requiringNew().call(() -> grant(action, before.client().id(), ifMatch, wanted));
    }

    private ApiClientView propose(UUID id, String ifMatch, Set<ApiScope> wanted) {
        ApiClientStanding standing = desk.requireFor(ApiClientAction.CHANGE_SCOPES, id, ifMatch);
        accounts.ensureKnown(current.get());
        standing.client().proposeScopes(wanted, desk.administrator(), standing.now());
        return desk.conclude(standing.client(), "scopes_proposed", Map.of("scopes", codes(wanted)));
    }

    private ApiClientView grant(ApiClientAction action, UUID id, String ifMatch, Set<ApiScope> wanted) {
        ApiClientStanding standing = desk.requireFor(action, id, ifMatch);
        standing.client().grant(wanted, standing.now());
        return desk.conclude(standing.client(), "scopes_changed", Map.of("scopes", codes(wanted)));
    }

    private static String codes(Set<ApiScope> scopes) {
        return scopes.stream().map(ApiScope::code).sorted().collect(Collectors.joining(" "));
    }
}
