package se.samverka.shared.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** The actor of this request: read from its verified token; the system, inside a job; nobody known, at the public door. */
@RequestScoped
public class CurrentActor {
    @Inject
    SecurityIdentity identity;

    private Actor actor;
    private Capacity capacity = Capacity.OFFICER;

    /** @throws ProblemException unauthenticated, when nobody is logged in */
    public Actor get() {
        if (actor == null) {
            actor = fromToken();
        }
        return actor;
    }

    /** Whether somebody is logged in (or a job is running). */
    public boolean isKnown() {
        return actor != null || !identity.isAnonymous();
    }

    public Capacity capacity() {
        return capacity;
    }

    /** From here on in this request: own things only. */
    public void asReporter() {
        capacity = Capacity.REPORTER;
    }

    /**
     * From here on in this request: nobody known, whatever token came with it. A receipt is all there is to tell one from
     * another, and of time only the day is told ({@link ActorsClock}).
     */
    public void asHolderOf(UUID receipt) {
        actor = Actor.holderOf(receipt);
        capacity = Capacity.REPORTER;
    }

    boolean isAnonymous() {
        return actor != null && actor.kind() == Actor.Kind.PUBLIC;
    }

    /** Only for jobs, in a request context of their own. */
    public void become(Actor system) {
        actor = system;
    }

    /** The work address of the login, when its token brings one. */
    public Optional<String> workAddress() {
        return get().kind() == Actor.Kind.PERSON && identity.getPrincipal() instanceof JsonWebToken token
                ? Optional.ofNullable(token.getClaim("email")) : Optional.empty();
    }

    /** Where the login says that its person works. */
    public Workplace workplace() {
        return get().kind() == Actor.Kind.PERSON && identity.getPrincipal() instanceof JsonWebToken token
                ? new Workplace(texts(token.getClaim("sector")).findFirst(), texts(token.getClaim("personnel_groups")).collect(Collectors.toUnmodifiableSet()),
                        texts(token.getClaim("employee_number")).filter(number -> number.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")).findFirst())
                : Workplace.UNKNOWN;
    }

    private static Stream<String> texts(Object claim) {
        Collection<?> values = claim instanceof Collection<?> several ? several : claim == null ? List.of() : List.of(claim);
        return values.stream().map(value -> value instanceof JsonString text ? text.getString() : value.toString());
    }

    private Actor fromToken() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED);
        }
        if (PeopleAndMachines.isMachine(token)) {
            // Its id is the registered system's: what it handed in stays its own when it gets a new key.
            return new Actor(RegisteredMachines.systemOf(identity), "", Actor.Kind.MACHINE, Set.of());
        }
        UUID id;
        try {
            id = UUID.fromString(token.getSubject());
        } catch (IllegalArgumentException | NullPointerException notOurs) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED);
        }
        String name = token.getClaim("name");
        return new Actor(id, name == null ? "" : name, Actor.Kind.PERSON, realmRoles());
    }

    private Set<String> realmRoles() {
        return identity.getRoles().stream().filter(role -> !role.equals(Role.PERSON)).collect(Collectors.toUnmodifiableSet());
    }
}
