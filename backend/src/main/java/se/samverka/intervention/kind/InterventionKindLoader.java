package se.samverka.intervention.kind;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.MunicipalityFile;
import se.samverka.shared.time.TimeOrderedId;

/** Fills an empty catalogue at start-up from the municipality's own file; from then on it is kept in the application. */
@ApplicationScoped
public class InterventionKindLoader {
    @Inject
    MunicipalityFile file;

    @Inject
    InterventionKindRepository kinds;

    @Inject
    JobRunner jobs;

    void load(@Observes @Priority(120) StartupEvent event) {
        jobs.once("intervention-kinds", now -> {
            if (kinds.count() == 0) {
                file.section("interventionKinds", SaveInterventionKind.class).forEach(row -> {
                    InterventionKindService.checkGround(row);
                    kinds.persist(InterventionKind.add(TimeOrderedId.at(now), row));
                });
            }
        });
    }
}
