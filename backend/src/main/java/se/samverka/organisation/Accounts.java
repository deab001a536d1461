package se.samverka.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;

/** Who has logged in, and under what name. */
@ApplicationScoped
public class Accounts implements AccountLookup, PanacheRepositoryBase<Account, UUID> {
    private final Cache<UUID, Boolean> knownHandlers =
            Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(1)).build();
    /** Accounts that are stored for sure; spares the look-up at each step. */
    private final Set<UUID> seen = ConcurrentHashMap.newKeySet();

    @Inject
    Clock clock;

    /** Notes the actor's name and roles when they are new or have changed, so that work can be assigned to them. */
    @Transactional
    public void note(Actor actor) {
        Account known = findById(actor.id());
        if (known != null && !known.differsFrom(actor.name(), actor.roles())) {
            return;
        }
        getEntityManager().createNativeQuery("insert into account (id, name, roles, seen_at) values (:id, :name, :roles, :now)"
                        + " on conflict (id) do update set name = excluded.name, roles = excluded.roles, seen_at = excluded.seen_at")
                .setParameter("id", actor.id()).setParameter("name", actor.name())
                .setParameter("roles", actor.roles().toArray(String[]::new)).setParameter("now", clock.instant())
                .executeUpdate();
    }

    @Transactional
    public List<HandlerView> handlers() {
        List<Account> found = getEntityManager().createNativeQuery("select * from account where :role = any (roles) order by name, id", Account.class)
                .setParameter("role", Role.HANDLER).getResultList();
        return found.stream().map(account -> new HandlerView(account.id(), account.name())).toList();
    }

    @Override
    @Transactional
    public List<UUID> holdersOf(String role) {
        return getEntityManager().createNativeQuery("select id from account where :role = any (roles)", UUID.class)
                .setParameter("role", role).getResultList();
    }

    @Override
    @Transactional
    public void ensureKnown(Actor actor) {
        if (seen.contains(actor.id())) {
            return;
        }
        if (findById(actor.id()) == null) {
            // Remembered only when found stored: this transaction may yet be rolled back.
            note(actor);
        } else {
            seen.add(actor.id());
        }
    }

    /** Who is known to be a handler is not looked up again for a minute. */
    @Override
    public boolean isHandler(UUID account) {
        if (knownHandlers.getIfPresent(account) != null) {
            return true;
        }
        boolean handler = findByIdOptional(account).map(found -> found.holds(Role.HANDLER)).orElse(false);
        if (handler) {
            knownHandlers.put(account, true);
        }
        return handler;
    }
}
