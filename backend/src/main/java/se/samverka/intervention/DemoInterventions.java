package se.samverka.intervention;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.samverka.intervention.kind.KindChoice;
import se.samverka.shared.privacy.SmallNumbers;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Invented interventions for everybody and for groups, for a demonstration; after the catalogue and the demo's colleagues. */
@ApplicationScoped
class DemoInterventions {
    /** Of the demo realm. */
    private static final Actor COORDINATOR = new Actor(new UUID(0x4000L, 0x8000_0000_0000_0002L), "Sara Hedman", Actor.Kind.PERSON, Set.of(Role.COORDINATOR));

    @Inject
    SamverkaSettings settings;

    @Inject
    InterventionRepository interventions;

    @Inject
    KindChoice kinds;

    @Inject
    JobRunner jobs;

    void load(@Observes @Priority(220) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-interventions", now -> {
                if (interventions.count() == 0) {
                    plan(now, "Demokratisamtal i skolan", "Demokratisamtal i årskurs 8", "utbildning", 90, 60, 30, 52, 47, 55, 3);
                    plan(now, "Föräldramöte om nätet", "Föräldramöten på högstadiet", "utbildning", 60, -2, -5, 31, 26);
                    plan(now, "Fältarbete", "Fältarbete vid stationen på fredagar", "omsorg", 45, 90, 14, 12, 3, 9, 17);
                    plan(now, "Öppen fritidsverksamhet", "Öppet hus på fritidsgården", null, -7, 60, 30);
                }
            });
        }
    }

    /** A day with sessions a week, from the beginning; days of the past are many days ago. */
    private void plan(Instant now, String kind, String name, String sector, int beganDaysAgo, int endsInDays, int followUpInDays, int... reached) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        kinds.named(kind).ifPresent(known -> {
            Intervention planned = Intervention.plan(TimeOrderedId.at(now), known, new InterventionPlan(name, sector, today.minusDays(beganDaysAgo),
                    today.plusDays(endsInDays), today.plusDays(followUpInDays)), COORDINATOR, now);
            planned.noteSessions(reached.length, now);
            interventions.persistAndFlush(planned);
            for (int i = 0; i < reached.length; i++) {
                interventions.note(planned.id(), today.minusDays(beganDaysAgo - 7L * i), 1, SmallNumbers.isFew(reached[i]) ? null : reached[i],
                        COORDINATOR.id(), now);
            }
        });
    }
}
