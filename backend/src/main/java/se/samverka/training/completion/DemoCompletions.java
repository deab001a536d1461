package se.samverka.training.completion;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;
import se.samverka.training.TrainingChoice;

/** Invented completions of the demonstration's employees: most have taken it, for some it has expired, some never did. */
@ApplicationScoped
class DemoCompletions {
    /** How many days ago a session was held; its participants are every fourteenth employee, another fourteenth each time. */
    private static final List<Integer> HELD_DAYS_AGO = List.of(12, 45, 110, 190, 300, 420, 660, 705, 790, 900);
    private static final int PARTS = 14;

    @Inject
    SamverkaSettings settings;

    @Inject
    EntityManager database;

    @Inject
    CompletionRegister completions;

    @Inject
    TrainingChoice trainings;

    @Inject
    JobRunner jobs;

    void load(@Observes @Priority(231) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-completions", now -> trainings.named("Första linjen: se, prata, lämna oro").ifPresent(training -> {
                boolean none = database.createNativeQuery("select 1 from training_completion limit 1").getResultList().isEmpty();
                List<UUID> employees = database.createNativeQuery("select id from employee order by external_id", UUID.class).getResultList();
                if (none) {
                    LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
                    for (int i = 0; i < HELD_DAYS_AGO.size(); i++) {
                        int part = i;
                        Map<String, UUID> participants = employees.stream().filter(employee -> employees.indexOf(employee) % PARTS == part)
                                .collect(Collectors.toMap(employee -> "demo." + part + "." + employee, Function.identity()));
                        if (!participants.isEmpty()) {
                            completions.note(CompletionOrigin.SESSION, participants, training.id(), today.minusDays(HELD_DAYS_AGO.get(part)), null);
                        }
                    }
                }
            }));
        }
    }
}
