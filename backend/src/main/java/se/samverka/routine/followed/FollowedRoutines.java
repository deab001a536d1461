package se.samverka.routine.followed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.routine.RoutineStepsInForce;
import se.samverka.routine.RoutineStepsInForce.Followed;
import se.samverka.routine.RoutineTopic;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

/** The steps of the routine in a case. Which version holds follows from when the concern came in, also when a newer one has come. */
@ApplicationScoped
public class FollowedRoutines implements CaseErasure {
    @Inject
    EntityManager database;

    @Inject
    ConcernLookup concerns;

    @Inject
    RoutineStepsInForce routines;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private record Tick(int position, boolean done, String by, Instant at) {
    }

    /** @throws ProblemException not-found, also for a concern the caller may not know of */
    @Transactional
    public FollowedRoutine of(UUID concern) {
        ConcernBrief brief = concerns.require(concern);
        return view(brief, inForce(brief));
    }

    /** @throws ProblemException action-not-allowed, for who only reads the case; validation-failed, for a step it does not have */
    @Transactional
    public FollowedRoutine tick(UUID concern, TickRoutineStep command) {
        ConcernBrief brief = concerns.require(concern);
        if (!mayTick(brief)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        Optional<Followed> followed = inForce(brief);
        Followed routine = followed.filter(found -> command.position() <= found.steps().size())
                .orElseThrow(() -> ProblemException.invalid("#/position", "unknown_value"));
        database.createNativeQuery("insert into routine_step_done (concern_id, version_id, position, done, ticked_by, ticked_at)"
                        + " values (:concern, :version, :position, :done, :by, :now)"
                        + " on conflict (concern_id, version_id, position) do update set done = excluded.done, ticked_by = excluded.ticked_by, ticked_at = excluded.ticked_at")
                .setParameter("concern", concern).setParameter("version", routine.versionId()).setParameter("position", command.position())
                .setParameter("done", command.done()).setParameter("by", current.get().id()).setParameter("now", clock.instant()).executeUpdate();
        audit.record(command.done() ? "routine.step_taken" : "routine.step_not_taken", "concern", concern,
                Map.of("routine", routine.routineId().toString(), "version", Integer.toString(routine.number()), "step", Integer.toString(command.position())));
        return view(brief, followed);
    }

    @Override
    public void erase(Collection<UUID> cases) {
        database.createNativeQuery("delete from routine_step_done where concern_id in (:cases)").setParameter("cases", cases).executeUpdate();
    }

    private Optional<Followed> inForce(ConcernBrief concern) {
        return routines.at(RoutineTopic.CONCERN, concern.receivedAt());
    }

    private boolean mayTick(ConcernBrief concern) {
        Actor actor = current.get();
        return !concern.restricted() && (actor.is(Role.COORDINATOR) || concern.isHandledBy(actor.id()));
    }

    private FollowedRoutine view(ConcernBrief concern, Optional<Followed> followed) {
        if (followed.isEmpty()) {
            return new FollowedRoutine(null, null, null, null, false, List.of(), false);
        }
        Followed routine = followed.get();
        Map<Integer, Tick> ticks = ticks(concern.id(), routine.versionId());
        List<FollowedStep> steps = IntStream.rangeClosed(1, routine.steps().size()).mapToObj(position -> {
            Tick tick = ticks.get(position);
            return new FollowedStep(position, routine.steps().get(position - 1), tick != null && tick.done(),
                    tick == null ? null : tick.by(), tick == null ? null : tick.at());
        }).toList();
        return new FollowedRoutine(routine.routineId(), routine.versionId(), routine.name(), routine.number(), routine.followedNow(), steps, mayTick(concern));
    }

    private Map<Integer, Tick> ticks(UUID concern, UUID version) {
        List<Object[]> rows = database.createNativeQuery("select d.position, d.done, a.name, d.ticked_at from routine_step_done d"
                        + " left join account a on a.id = d.ticked_by where d.concern_id = :concern and d.version_id = :version", Object[].class)
                .setParameter("concern", concern).setParameter("version", version).getResultList();
        return rows.stream().map(row -> new Tick(((Number) row[0]).intValue(), (boolean) row[1], (String) row[2], (Instant) row[3]))
                .collect(Collectors.toMap(Tick::position, Function.identity()));
    }
}
