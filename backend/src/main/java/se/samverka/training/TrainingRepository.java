package se.samverka.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every query about the catalogue. A municipality has a few dozen lines. */
@ApplicationScoped
public class TrainingRepository implements PanacheRepositoryBase<Training, UUID> {
    /** Current ones first, those for everybody before those for key persons. */
    List<Training> inOrder() {
        return list("order by case status when se.samverka.training.TrainingStatus.CURRENT then 0 else 1 end,"
                + " case depth when se.samverka.training.TrainingDepth.BASIC then 0 else 1 end, name, id");
    }

    /** @param but not this one; null for any */
    boolean isTaken(String name, UUID but) {
        return count("lower(name) = lower(?1) and (?2 is null or id <> ?2)", name, but) > 0;
    }
}
