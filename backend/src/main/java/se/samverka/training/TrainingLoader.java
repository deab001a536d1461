package se.samverka.training;

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
public class TrainingLoader {
    @Inject
    MunicipalityFile file;

    @Inject
    TrainingRepository trainings;

    @Inject
    JobRunner jobs;

    void load(@Observes @Priority(120) StartupEvent event) {
        jobs.once("trainings", now -> {
            if (trainings.count() == 0) {
                file.section("trainings", SaveTraining.class).forEach(row -> {
                    TrainingService.checkLink(row);
                    trainings.persist(Training.add(TimeOrderedId.at(now), row));
                });
            }
        });
    }
}
