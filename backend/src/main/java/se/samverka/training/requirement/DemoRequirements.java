package se.samverka.training.requirement;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;
import se.samverka.training.TrainingChoice;

/** Invented requirements, for a demonstration; after the catalogue. */
@ApplicationScoped
class DemoRequirements {
    private static final List<String> FIRST_LINE = List.of("larare", "forskollarare", "fritidsgardspersonal", "vaktmastare", "socialtjanst", "elevhalsa", "bibliotek");
    private static final List<String> WITH_KEY_PERSONS = List.of("larare", "socialtjanst");

    @Inject
    SamverkaSettings settings;

    @Inject
    TrainingRequirementRepository requirements;

    @Inject
    TrainingChoice trainings;

    @Inject
    JobRunner jobs;

    void load(@Observes @Priority(230) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-training-requirements", now -> {
                if (requirements.count() == 0) {
                    FIRST_LINE.forEach(group -> require(now, "Första linjen: se, prata, lämna oro", group, RequirementAudience.EVERYBODY));
                    WITH_KEY_PERSONS.forEach(group -> require(now, "Fördjupning för nyckelpersoner", group, RequirementAudience.KEY_PERSONS));
                }
            });
        }
    }

    private void require(Instant now, String training, String group, RequirementAudience audience) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        boolean first = group.equals("larare") || group.equals("socialtjanst");
        RequirementTerms terms = new RequirementTerms(first ? RequirementPriority.FIRST : RequirementPriority.SECOND, first ? "utbildning" : null,
                first ? today.minusDays(60) : null, today.plusDays(first ? 90 : 210), 24);
        trainings.named(training).ifPresent(known -> requirements.persist(TrainingRequirement.add(TimeOrderedId.at(now), known,
                new AddTrainingRequirement(known.id(), group, null, audience, terms))));
    }
}
