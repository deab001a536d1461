package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.samverka.organisation.FunctionLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** From an idea to a draft that somebody else can decide about; by coordinators. */
@ApplicationScoped
public class RoutineWriting {
    @Inject
    RoutineDesk desk;

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineContents contents;

    @Inject
    FunctionLookup functions;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    /** @throws ProblemException validation-failed, also when the address is another's */
    @Transactional
    public Once<RoutineView> start(String key, StartRoutine command) {
        Idempotency.requireKey(key);
        UUID id = TimeOrderedId.at(desk.now());
        return idempotency.once(key, "startRoutine", command, id, () -> {
            if (routines.isTaken(command.address())) {
                throw ProblemException.invalid("#/address", "address_taken");
            }
            Routine routine = new Routine(id, command, desk.now());
            routines.persist(routine);
            addDraft(TimeOrderedId.at(desk.now()), routine, 1, RoutineContent.EMPTY);
            routines.flush();
            audit.record("routine.started", "routine", id);
            return desk.view(routine);
        }, made -> desk.view(desk.require(made)));
    }

    /** A draft that begins as what is followed now says, or else what was written last. */
    @Transactional
    public Once<RoutineVersionView> draft(UUID routineId, String key) {
        Idempotency.requireKey(key);
        Routine routine = desk.require(routineId);
        UUID id = TimeOrderedId.at(desk.now());
        return idempotency.once(key, "draftRoutineVersion " + routineId, "", id, () -> {
            RoutinePolicy.require(RoutineAction.DRAFT, current.get(), routine, routines.underWay(routineId).isPresent());
            RoutineVersion newest = routines.versionsOf(routineId).get(0);
            RoutineVersion before = routines.published(routineId).orElse(newest);
            RoutineVersion draft = addDraft(id, routine, newest.number() + 1, contents.of(before.id()));
            return desk.conclude(draft, "drafted");
        }, made -> desk.view(desk.require(routineId, made)));
    }

    private RoutineVersion addDraft(UUID id, Routine routine, int number, RoutineContent content) {
        RoutineVersion draft = RoutineVersion.draft(id, routine, number, new UUID[] {desk.actor()}, desk.now());
        draft.holdEditionsFor(content.editions());
        routines.add(draft);
        contents.write(id, content);
        return draft;
    }

    @Transactional
    public RoutineVersionView write(UUID routine, UUID id, String ifMatch, WriteRoutineVersion command) {
        RoutineVersion version = desk.requireFor(RoutineAction.EDIT, routine, id, ifMatch);
        RoutineChecks.requireKeepable(command, desk.today(), functions);
        routines.touch(version);
        version.write(command, desk.actor());
        contents.write(id, new RoutineContent(command.editions(), command.steps()));
        return desk.conclude(version, "written");
    }

    /** @throws ProblemException validation-failed, naming what is missing and where something is yet to be filled in */
    @Transactional
    public RoutineVersionView submit(UUID routine, UUID id, String ifMatch) {
        RoutineVersion version = desk.requireFor(RoutineAction.SUBMIT, routine, id, ifMatch);
        RoutineChecks.requireComplete(version, contents.of(id), desk.today());
        version.submit(desk.actor(), desk.now());
        return desk.conclude(version, "submitted");
    }
}
