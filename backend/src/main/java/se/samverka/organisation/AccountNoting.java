package se.samverka.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Workplace;

/**
 * Notes whoever calls before the call is carried out, in a transaction of its own: what they then write refers to
 * their account. What was noted is remembered, so that a request seldom costs a statement more.
 */
@ApplicationScoped
public class AccountNoting {
    private final Cache<UUID, Known> noted =
            Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(10)).build();

    private record Known(Actor actor, Optional<String> address, Workplace workplace) {
    }

    @Inject
    CurrentActor current;

    @Inject
    AccountAddresses addresses;

    @Inject
    Accounts accounts;

    @Inject
    Workplaces workplaces;

    @ServerRequestFilter
    public void note(ResourceInfo resource) {
        // What is public is answered whatever token comes with it.
        if (resource.getResourceMethod().isAnnotationPresent(PermitAll.class) || !current.isKnown()) {
            return;
        }
        Actor actor = current.get();
        if (actor.kind() != Actor.Kind.PERSON) {
            return;
        }
        Known known = new Known(actor, current.workAddress(), current.workplace());
        if (!known.equals(noted.getIfPresent(actor.id()))) {
            accounts.note(actor);
            addresses.note(actor.id(), known.address());
            workplaces.note(actor.id(), known.workplace());
            noted.put(actor.id(), known);
        }
    }
}
