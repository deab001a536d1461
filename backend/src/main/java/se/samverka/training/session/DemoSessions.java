package se.samverka.training.session;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;
import se.samverka.training.TrainingChoice;

/** Invented sessions to come, for a demonstration: two that are open, one that is planned. */
@ApplicationScoped
class DemoSessions {
    /** Of the demo realm. */
    private static final UUID COORDINATOR = new UUID(0x4000L, 0x8000_0000_0000_0002L);

    @Inject
    SamverkaSettings settings;

    @Inject
    SessionRepository sessions;

    @Inject
    TrainingChoice trainings;

    @Inject
    JobRunner jobs;

    void load(@Observes @Priority(233) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-training-sessions", now -> {
                if (sessions.count() == 0) {
                    plan(now, "Första linjen: se, prata, lämna oro", 9, "Kommunhuset, sal A", "Kommunpolisen och samordnaren", 30, true);
                    plan(now, "Fördjupning för nyckelpersoner", 23, "Rundviks skola, aulan", "Samordnaren", 16, true);
                    plan(now, "Första linjen: se, prata, lämna oro", 44, "Artediskolan, biblioteket", "Kommunpolisen och samordnaren", 40, false);
                }
            });
        }
    }

    private void plan(Instant now, String training, int inDays, String place, String lecturers, int capacity, boolean open) {
        LocalDate day = LocalDate.ofInstant(now, SystemClock.SWEDEN).plusDays(inDays);
        trainings.named(training).ifPresent(known -> {
            TrainingSession session = TrainingSession.plan(TimeOrderedId.at(now), known, new SessionPlan(place, moment(day, 13), moment(day, 15), lecturers, capacity), COORDINATOR);
            if (open) {
                session.open();
            }
            sessions.persist(session);
        });
    }

    private static Instant moment(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(SystemClock.SWEDEN).toInstant();
    }
}
