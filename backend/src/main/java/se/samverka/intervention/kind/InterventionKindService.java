package se.samverka.intervention.kind;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.concern.PreventionLevel;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.TimeOrderedId;

/** Keeping the catalogue. */
@ApplicationScoped
public class InterventionKindService {
    @Inject
    InterventionKindRepository kinds;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public List<InterventionKindView> list() {
        return kinds.inOrder().stream().map(this::view).toList();
    }

    @Transactional
    public InterventionKindView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public Once<InterventionKindView> add(String key, SaveInterventionKind command) {
        Idempotency.requireKey(key);
        checkGround(command);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "addInterventionKind", command, id, () -> {
            checkName(command, null);
            InterventionKind kind = InterventionKind.add(id, command);
            kinds.persistAndFlush(kind);
            trace("added", kind);
            return view(kind);
        }, this::get);
    }

    @Transactional
    public InterventionKindView change(UUID id, String ifMatch, SaveInterventionKind command) {
        Versions.requireGiven(ifMatch);
        InterventionKind kind = require(id);
        Versions.requireMatch(ifMatch, kind.version());
        checkGround(command);
        if (command.level() != kind.level()) {
            throw ProblemException.invalid("#/level", "level_stays");
        }
        checkName(command, id);
        kind.change(command);
        kinds.flush();
        trace("changed", kind);
        return view(kind);
    }

    /** Before it is written: only what is done for one person rests on consent or decision. */
    static void checkGround(SaveInterventionKind command) {
        if ((command.level() == PreventionLevel.INDIVIDUAL) != (command.ground() != null)) {
            throw ProblemException.invalid("#/ground", command.ground() == null ? "required" : "only_individual");
        }
    }

    private void checkName(SaveInterventionKind command, UUID but) {
        if (kinds.isTaken(command.level(), command.name(), but)) {
            throw ProblemException.invalid("#/name", "name_taken");
        }
    }

    private InterventionKind require(UUID id) {
        return kinds.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private InterventionKindView view(InterventionKind kind) {
        Actor actor = current.get();
        return kind.view(actor.is(Role.COORDINATOR) || actor.is(Role.ADMIN) ? Set.of(InterventionKindAction.CHANGE) : Set.of());
    }

    private void trace(String verb, InterventionKind kind) {
        audit.record("intervention_kind." + verb, "intervention_kind", kind.id(),
                Map.of("level", kind.level().code(), "active", Boolean.toString(kind.isActive())));
    }
}
