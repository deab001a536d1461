package se.samverka.training.requirement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every query about requirements. A municipality has some hundred at the most. */
@ApplicationScoped
public class TrainingRequirementRepository implements PanacheRepositoryBase<TrainingRequirement, UUID> {
    /** Those that hold, in the order that was agreed. */
    List<TrainingRequirement> inOrder() {
        return list("from TrainingRequirement r join fetch r.training t where r.withdrawnOn is null order by case r.priority"
                + " when se.samverka.training.requirement.RequirementPriority.FIRST then 0"
                + " when se.samverka.training.requirement.RequirementPriority.SECOND then 1 else 2 end, r.dueOn, t.name, r.id");
    }

    boolean isRequired(AddTrainingRequirement wanted) {
        return count("withdrawnOn is null and training.id = ?1 and audience = ?2 and (groupCode = ?3 or unitId = ?4)",
                wanted.trainingId(), wanted.audience(), wanted.groupCode(), wanted.unitId()) > 0;
    }
}
