package se.samverka.intervention.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.shared.time.SystemClock;

/** What was done for the person, whole: it is about nobody else. */
@ApplicationScoped
class IndividualExtract implements ExtractSource {
    @Inject
    IndividualRepository interventions;

    @Inject
    CaseSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("individual_intervention", "individual_goal", "individual_session");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        List<IndividualGoal> goals = interventions.goals(caseId);
        List<IndividualSession> sessions = interventions.sessions(caseId);
        List<ExtractPart> parts = new ArrayList<>();
        for (IndividualIntervention intervention : interventions.of(caseId)) {
            parts.add(planned(intervention, goals, madeFor));
            sessions.stream().filter(session -> session.interventionId().equals(intervention.id())).map(session -> session.view(seal))
                    .forEach(session -> parts.add(new ExtractPart.Writing().add("heldOn", session.heldOn()).add("attended", session.attended())
                            .add("note", session.note()).as("session." + session.id(), "intervention_session", session.heldOn(), madeFor.aboutSubject())));
        }
        return parts;
    }

    private ExtractPart planned(IndividualIntervention intervention, List<IndividualGoal> goals, ExtractFor madeFor) {
        IndividualInterventionView view = intervention.view(List.of(), List.of(), Set.of(), seal);
        ExtractPart.Writing part = new ExtractPart.Writing().add("interventionKind", view.kindName()).add("interventionStatus", view.status().code())
                .add("interventionGround", view.ground().code()).add("groundOn", view.groundOn()).add("groundNote", view.groundNote())
                .add("startsOn", view.startsOn()).add("endsOn", view.endsOn()).add("endedOn", view.endedOn())
                .add("cancellation", view.cancellation() == null ? null : view.cancellation().code()).add("reason", view.cancellationReason());
        goals.stream().filter(goal -> goal.interventionId().equals(intervention.id())).map(goal -> goal.view(seal)).forEach(goal -> part
                .add("goal", goal.text()).add("goalOutcome", goal.outcome() == null ? null : goal.outcome().code()).add("note", goal.note()));
        return part.as("intervention." + intervention.id(), "intervention",
                LocalDate.ofInstant(intervention.plannedAt(), SystemClock.SWEDEN), madeFor.aboutSubject());
    }
}
