package se.samverka.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    public Optional<String> obstacle(UUID caseId) {
        return isHeld(caseId) ? Optional.of("legal_hold") : Optional.empty();
    }

    @Override
    public void erase(UUID caseId) {
        delete("concernId", caseId);
    }
}
