package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** How every step with a routine begins and ends: required, versioned and permitted at first; traced and shown at last. */
@ApplicationScoped
class RoutineDesk {
    @Inject
    RoutineRepository routines;

    @Inject
    RoutineContents contents;

    @Inject
    RoutineAcknowledgements acknowledgements;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }

    UUID actor() {
        return current.get().id();
    }

    /** @throws ProblemException not-found, also for a routine the actor may not know of */
    Routine require(UUID id) {
        return routines.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    RoutineVersion require(UUID routine, UUID version) {
        return routines.version(routine, version).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** The version, as the caller has seen it, when this actor may take the step in this state. */
    RoutineVersion requireFor(RoutineAction action, UUID routine, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        RoutineVersion version = require(routine, id);
        Versions.requireMatch(ifMatch, version.version());
        RoutinePolicy.require(action, current.get(), version);
        return version;
    }

    /** Writes the audit event of a step and shows where the version stands. */
    RoutineVersionView conclude(RoutineVersion version, String pastTense) {
        routines.flush();
        trace(version, pastTense);
        return view(version);
    }

    void trace(RoutineVersion version, String pastTense) {
        audit.record("routine." + pastTense, "routine", version.routine().id(),
                Map.of("version", Integer.toString(version.number()), "in", version.status().code()));
    }

    RoutineView view(Routine routine) {
        List<RoutineVersion> versions = routines.versionsOf(routine.id());
        boolean underWay = versions.stream().anyMatch(version -> version.status().isUnderWay());
        return RoutineView.of(routine, versions, RoutinePolicy.allowed(current.get(), routine, underWay));
    }

    RoutineVersionView view(RoutineVersion version) {
        RoutineContent content = contents.of(version.id());
        Set<UUID> people = new HashSet<>(version.writers());
        if (version.approvedBy() != null) {
            people.add(version.approvedBy());
        }
        Map<UUID, String> names = people.isEmpty() ? Map.of() : routines.names(people);
        Set<UUID> awaited = routines.awaitedFrom(actor());
        return new RoutineVersionView(version.id(), version.version(), version.routine().id(), version.number(), version.status(),
                version.isMajor(), version.changelog(), version.effectiveFrom(), version.reviewOn(), content.editions(), content.steps(),
                version.writers().stream().map(names::get).filter(name -> name != null).sorted().toList(),
                version.approvedBy() == null ? null : names.get(version.approvedBy()), version.returnedBecause(), version.withdrawnBecause(),
                awaited.contains(version.id()), acknowledgements.asked(List.of(version), awaited).get(version.id()),
                routines.lastAcknowledged(version.routine().id(), actor()).map(RoutineVersionItem::of).orElse(null), RoutinePolicy.allowed(current.get(), version));
    }
}
