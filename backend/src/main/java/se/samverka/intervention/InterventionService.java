package se.samverka.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.PreventionLevel;
import se.samverka.intervention.kind.InterventionKind;
import se.samverka.intervention.kind.KindChoice;
import se.samverka.organisation.AccountLookup;
import se.samverka.organisation.SectorLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.privacy.SmallNumbers;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Planning what is done for everybody and for groups, and counting it. */
@ApplicationScoped
public class InterventionService {

    @Inject
    InterventionRepository interventions;

    @Inject
    KindChoice kinds;

    @Inject
    SectorLookup sectors;

    @Inject
    AccountLookup accounts;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<InterventionListItem> list(PreventionLevel level, InterventionStatus status, Slice slice, UriInfo uri) {
        return PageOf.of(interventions.page(level, status, slice), interventions.count(level, status), slice, uri, Intervention::id, Intervention::item);
    }

    @Transactional
    public InterventionView get(UUID id) {
        Intervention intervention = require(id);
        return view(intervention, interventions.daysOf(id));
    }

    @Transactional
    public Once<InterventionView> plan(String key, PlanIntervention command) {
        Idempotency.requireKey(key);
        check("#/plan", command.plan());
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "planIntervention", command, id, () -> {
            InterventionKind kind = kinds.require("#/kindId", command.kindId());
            if (kind.level() == PreventionLevel.INDIVIDUAL) {
                throw ProblemException.invalid("#/kindId", "wrong_level");
            }
            accounts.ensureKnown(current.get());
            Intervention planned = Intervention.plan(id, kind, command.plan(), current.get(), now);
            interventions.persistAndFlush(planned);
            trace("planned", planned, Map.of());
            return view(planned, List.of());
        }, this::get);
    }

    @Transactional
    public InterventionView change(UUID id, String ifMatch, InterventionPlan plan) {
        Intervention intervention = requireFor(InterventionAction.CHANGE, id, ifMatch);
        check("#", plan);
        intervention.change(plan, clock.instant());
        interventions.flush();
        trace("changed", intervention, Map.of());
        return view(intervention, interventions.daysOf(id));
    }

    @Transactional
    public InterventionView noteSessions(UUID id, String ifMatch, NoteInterventionSessions command) {
        Intervention intervention = requireFor(InterventionAction.NOTE_SESSIONS, id, ifMatch);
        if (command.heldOn().isAfter(today())) {
            throw ProblemException.invalid("#/heldOn", "in_the_future");
        }
        if (command.heldOn().isBefore(intervention.startsOn())) {
            throw ProblemException.invalid("#/heldOn", "before_start");
        }
        // A count under five is never shown. It is not kept either (ADR 120).
        Integer kept = command.held() == 0 || SmallNumbers.isFew(command.reached()) ? null : command.reached();
        accounts.ensureKnown(current.get());
        interventions.note(id, command.heldOn(), command.held(), kept, current.get().id(), clock.instant());
        intervention.noteSessions(command.held(), clock.instant());
        interventions.settle(intervention);
        trace("sessions_noted", intervention, Map.of("heldOn", command.heldOn().toString()));
        return view(intervention, interventions.daysOf(id));
    }

    /** @throws ProblemException illegal-transition also when something is said to have ended that never began */
    @Transactional
    public InterventionView end(UUID id, String ifMatch, EndIntervention command) {
        Intervention intervention = requireFor(InterventionAction.END, id, ifMatch);
        if (command.outcome() == InterventionEnd.ENDED && intervention.status() != InterventionStatus.ONGOING) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        intervention.end(command, today(), clock.instant());
        interventions.flush();
        trace(command.outcome().code(), intervention, Map.of());
        return view(intervention, interventions.daysOf(id));
    }

    private void check(String at, InterventionPlan plan) {
        if (plan.endsOn().isBefore(plan.startsOn())) {
            throw ProblemException.invalid(at + "/endsOn", "ends_before_start");
        }
        if (plan.sectorCode() != null && !sectors.exists(plan.sectorCode())) {
            throw ProblemException.invalid(at + "/sectorCode", "unknown_sector");
        }
    }

    private Intervention requireFor(InterventionAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        Intervention intervention = require(id);
        InterventionPolicy.require(action, current.get(), intervention);
        Versions.requireMatch(ifMatch, intervention.version());
        return intervention;
    }

    private Intervention require(UUID id) {
        return interventions.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private InterventionView view(Intervention intervention, List<InterventionDay> days) {
        return intervention.view(days, InterventionPolicy.allowed(current.get(), intervention.responsibleId(), intervention.status()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }

    private void trace(String verb, Intervention intervention, Map<String, String> more) {
        Map<String, String> particulars = new HashMap<>(more);
        particulars.put("level", intervention.level().code());
        audit.record("intervention." + verb, "intervention", intervention.id(), particulars);
    }
}
