package se.samverka.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ErasureObstacle;

/** Every query about holds; and what they mean to whoever erases. */
@ApplicationScoped
public class LegalHolds implements PanacheRepositoryBase<LegalHold, UUID>, ErasureObstacle, CaseErasure {

    List<LegalHold> of(UUID concern) {
        return list("concernId = ?1 order by id desc", concern);
    }

    Optional<LegalHold> findIn(UUID concern, UUID id) {
        return find("id = ?1 and concernId = ?2", id, concern).firstResultOptional();
    }

    boolean isHeld(UUID concern) {
        return count("concernId = ?1 and releasedAt is null", concern) > 0;
    }

    @Override
    public Map<UUID, String> obstacles(Collection<UUID> cases) {
        return getEntityManager().createQuery("select concernId from LegalHold where concernId in :cases and releasedAt is null", UUID.class)
                .setParameter("cases", cases).getResultStream().collect(Collectors.toMap(Function.identity(), id -> "legal_hold"));
    }

    @Override
    public void erase(Collection<UUID> cases) {
        delete("concernId in ?1", cases);
    }
}
