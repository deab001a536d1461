package se.samverka.rights.extract;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query about extracts. */
@ApplicationScoped
public class ExtractRepository implements PanacheRepositoryBase<Extract, UUID> {
    private static final Set<ExtractStatus> WAITING = Set.of(ExtractStatus.PREPARED, ExtractStatus.APPROVED);

    /** By parent and child: an extract of another concern is not found here. */
    Optional<Extract> findIn(UUID concern, UUID id) {
        return find("concernId = ?1 and id = ?2", concern, id).firstResultOptional();
    }

    List<Extract> of(UUID concern) {
        return list("concernId = ?1 order by id desc", concern);
    }

    /** Those the actor sees that await somebody, oldest first. */
    List<Extract> waiting(int most) {
        return find("status in ?1 order by id", WAITING).page(0, most).list();
    }
}
