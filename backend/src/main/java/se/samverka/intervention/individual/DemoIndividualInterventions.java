package se.samverka.intervention.individual;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.intervention.kind.InterventionKind;
import se.samverka.intervention.kind.KindChoice;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.schedule.JobRunner;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.Role;
import se.samverka.shared.service.SamverkaSettings;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** An invented mentor under way in every demo concern that is acted upon; after the demo's concerns. */
@ApplicationScoped
class DemoIndividualInterventions {
    @Inject
    SamverkaSettings settings;

    @Inject
    IndividualRepository interventions;

    @Inject
    KindChoice kinds;

    @Inject
    CaseSeal seal;

    @Inject
    JobRunner jobs;

    void load(@Observes @Priority(220) StartupEvent event) {
        if (settings.demo()) {
            jobs.once("demo-individual-interventions", now -> {
                if (!interventions.isThereAny()) {
                    kinds.named("Mentor").ifPresent(mentor -> interventions.handledInAction().forEach(row -> tell((UUID) row[0], (UUID) row[1], mentor, now)));
                }
            });
        }
    }

    private void tell(UUID concern, UUID handler, InterventionKind kind, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
        Actor by = new Actor(handler, null, Actor.Kind.PERSON, Set.of(Role.HANDLER));
        List<UUID> ids = TimeOrderedId.at(now, 5);
        IndividualIntervention planned = IndividualIntervention.plan(ids.get(0), concern, kind, new PlanIndividualIntervention(kind.id(), InterventionGround.CONSENT,
                today.minusDays(30), "Person 1 samtyckte vid mötet. Gäller sex månader och kan tas tillbaka när som helst.", today.minusDays(28),
                today.plusMonths(5), today.minusDays(1), List.of("Vara i skolan varje dag.", "Ha något att göra två kvällar i veckan.")), by, now, seal);
        planned.begin(today.minusDays(28));
        interventions.add(planned);
        interventions.flush();
        interventions.add(new IndividualGoal(ids.get(1), planned, 1, "Vara i skolan varje dag.", seal));
        interventions.add(new IndividualGoal(ids.get(2), planned, 2, "Ha något att göra två kvällar i veckan.", seal));
        interventions.add(new IndividualSession(ids.get(3), planned, new NoteIndividualSession(today.minusDays(21), true, "Första mötet. Bestämde tid till nästa vecka."), by, now, seal));
        interventions.add(new IndividualSession(ids.get(4), planned, new NoteIndividualSession(today.minusDays(14), false, null), by, now, seal));
        interventions.flush();
    }
}
