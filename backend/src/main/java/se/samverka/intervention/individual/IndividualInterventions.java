package se.samverka.intervention.individual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.concern.InterventionLookup;
import se.samverka.concern.PreventionLevel;
import se.samverka.intervention.individual.EndIndividualIntervention.GoalResult;
import se.samverka.intervention.kind.InterventionKind;
import se.samverka.intervention.kind.KindChoice;
import se.samverka.intervention.kind.RequiredGround;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Planning and carrying on what is done for the person a concern is about. */
@ApplicationScoped
public class IndividualInterventions implements InterventionLookup {
    /** One answer holds all that is done for a person. */
    private static final int MOST = 30;
    private static final int MOST_SESSIONS = 200;

    @Inject
    IndividualRepository interventions;

    @Inject
    KindChoice kinds;

    @Inject
    ConcernLookup concerns;

    @Inject
    CaseSeal seal;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public IndividualInterventionList list(UUID concern) {
        ConcernBrief brief = concerns.require(concern);
        List<IndividualIntervention> all = interventions.of(concern);
        List<IndividualGoal> goals = interventions.goals(concern);
        List<IndividualSession> sessions = interventions.sessions(concern);
        IndividualInterventionList list = new IndividualInterventionList(all.stream().map(one -> view(one, goals, sessions, brief)).toList(),
                IndividualPolicy.mayPlan(current.get(), brief), brief.isClosed() && all.stream().anyMatch(IndividualIntervention::isOpen));
        audit.record("individual_intervention.read", "concern", concern);
        return list;
    }

    @Override
    @Transactional
    public boolean isAnyUnfinishedOf(UUID concern) {
        return interventions.isAnyOpen(concern);
    }

    @Transactional
    public Once<IndividualInterventionView> plan(UUID concern, String key, PlanIndividualIntervention command) {
        Idempotency.requireKey(key);
        ConcernBrief brief = concerns.require(concern);
        IndividualPolicy.requirePlan(current.get(), brief);
        InterventionKind kind = kinds.require("#/kindId", command.kindId());
        check(command, kind);
        Instant now = clock.instant();
        List<UUID> ids = TimeOrderedId.at(now, command.goals().size() + 1);
        UUID id = ids.get(0);
        return idempotency.once(key, "planIndividualIntervention " + concern, command, id, () -> {
            requireRoom(interventions.of(concern).size(), MOST);
            IndividualIntervention planned = IndividualIntervention.plan(id, concern, kind, command, current.get(), now, seal);
            interventions.add(planned);
            interventions.flush();
            for (int i = 0; i < command.goals().size(); i++) {
                interventions.add(new IndividualGoal(ids.get(i + 1), planned, i + 1, command.goals().get(i), seal));
            }
            interventions.flush();
            trace("planned", planned, Map.of("ground", command.ground().code()));
            return view(planned, brief);
        }, made -> view(require(concern, made), brief));
    }

    @Transactional
    public IndividualInterventionView begin(UUID concern, UUID id, String ifMatch) {
        return step(IndividualAction.BEGIN, "begun", concern, id, ifMatch, (intervention, today) -> intervention.begin(today));
    }

    @Transactional
    public IndividualInterventionView reschedule(UUID concern, UUID id, String ifMatch, RescheduleIndividualIntervention command) {
        return step(IndividualAction.RESCHEDULE, "rescheduled", concern, id, ifMatch, (intervention, today) -> {
            if (command.endsOn().isBefore(intervention.startsOn())) {
                throw ProblemException.invalid("#/endsOn", "ends_before_start");
            }
            intervention.reschedule(command);
        });
    }

    @Transactional
    public Once<IndividualInterventionView> noteSession(UUID concern, UUID id, String key, NoteIndividualSession command) {
        Idempotency.requireKey(key);
        ConcernBrief brief = concerns.require(concern);
        IndividualIntervention intervention = require(concern, id);
        IndividualPolicy.require(IndividualAction.NOTE_SESSION, current.get(), brief, intervention.status());
        if (command.heldOn().isAfter(today())) {
            throw ProblemException.invalid("#/heldOn", "in_the_future");
        }
        Instant now = clock.instant();
        UUID session = TimeOrderedId.at(now);
        return idempotency.once(key, "noteIndividualSession " + id, command, session, () -> {
            requireRoom(interventions.countSessions(id), MOST_SESSIONS);
            interventions.add(new IndividualSession(session, intervention, command, current.get(), now, seal));
            interventions.flush();
            trace("session_noted", intervention, Map.of("attended", command.attended().toString()));
            return view(intervention, brief);
        }, made -> view(intervention, brief));
    }

    @Transactional
    public IndividualInterventionView end(UUID concern, UUID id, String ifMatch, EndIndividualIntervention command) {
        return step(IndividualAction.END, "ended", concern, id, ifMatch, (intervention, today) -> {
            List<IndividualGoal> goals = interventions.goals(concern).stream().filter(goal -> goal.interventionId().equals(id)).toList();
            check(command.goals(), goals.size());
            for (int i = 0; i < goals.size(); i++) {
                goals.get(i).conclude(command.goals().get(i), seal);
            }
            intervention.end(today);
        });
    }

    @Transactional
    public IndividualInterventionView cancel(UUID concern, UUID id, String ifMatch, CancelIndividualIntervention command) {
        return step(IndividualAction.CANCEL, "cancelled", concern, id, ifMatch, (intervention, today) -> intervention.cancel(command, today, seal));
    }

    private IndividualInterventionView step(IndividualAction action, String verb, UUID concern, UUID id, String ifMatch,
            BiConsumer<IndividualIntervention, LocalDate> change) {
        Versions.requireGiven(ifMatch);
        ConcernBrief brief = concerns.require(concern);
        IndividualIntervention intervention = require(concern, id);
        IndividualPolicy.require(action, current.get(), brief, intervention.status());
        Versions.requireMatch(ifMatch, intervention.version());
        change.accept(intervention, today());
        interventions.flush();
        trace(verb, intervention, Map.of());
        return view(intervention, brief);
    }

    private void check(PlanIndividualIntervention command, InterventionKind kind) {
        if (kind.level() != PreventionLevel.INDIVIDUAL) {
            throw ProblemException.invalid("#/kindId", "wrong_level");
        }
        if (kind.ground() != RequiredGround.EITHER && !kind.ground().code().equals(command.ground().code())) {
            throw ProblemException.invalid("#/ground", "ground_not_allowed");
        }
        if (command.groundOn().isAfter(today())) {
            throw ProblemException.invalid("#/groundOn", "in_the_future");
        }
        if (command.endsOn().isBefore(command.startsOn())) {
            throw ProblemException.invalid("#/endsOn", "ends_before_start");
        }
    }

    private static void check(List<GoalResult> results, int goals) {
        if (results.size() != goals) {
            throw ProblemException.invalid("#/goals", "outcome_for_each_goal");
        }
        for (int i = 0; i < goals; i++) {
            if (results.get(i).outcome() == GoalOutcome.CANCELLED && results.get(i).note() == null) {
                throw ProblemException.invalid("#/goals/" + i + "/note", "required");
            }
        }
    }

    private static void requireRoom(int found, int most) {
        if (found >= most) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private IndividualIntervention require(UUID concern, UUID id) {
        return interventions.find(concern, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private IndividualInterventionView view(IndividualIntervention intervention, ConcernBrief concern) {
        return view(intervention, interventions.goals(concern.id()), interventions.sessions(concern.id()), concern);
    }

    private IndividualInterventionView view(IndividualIntervention intervention, List<IndividualGoal> goals, List<IndividualSession> sessions, ConcernBrief concern) {
        return intervention.view(goals.stream().filter(goal -> goal.interventionId().equals(intervention.id())).map(goal -> goal.view(seal)).toList(),
                sessions.stream().filter(session -> session.interventionId().equals(intervention.id())).map(session -> session.view(seal)).toList(),
                IndividualPolicy.allowed(current.get(), concern, intervention.status()), seal);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }

    private void trace(String verb, IndividualIntervention intervention, Map<String, String> more) {
        Map<String, String> particulars = new HashMap<>(more);
        particulars.put("intervention", intervention.id().toString());
        audit.record("individual_intervention." + verb, "concern", intervention.concernId(), particulars);
    }
}
