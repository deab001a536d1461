package se.samverka.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** Deciding about what was written: by somebody else than its writers, and by the day it is to be followed from. */
@ApplicationScoped
public class RoutineDeciding {
    @Inject
    RoutineDesk desk;

    @Inject
    RoutineRepository routines;

    @Inject
    RoutineCampaignRepository campaigns;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Event<RoutineChanged> changes;

    @Inject
    Event<RoutinePublished> publications;

    @Inject
    Event<RoutineUnpublished> unpublications;

    @Transactional
    public RoutineVersionView sendBack(UUID routine, UUID id, String ifMatch, StateReason command) {
        RoutineVersion version = desk.requireFor(RoutineAction.SEND_BACK, routine, id, ifMatch);
        version.sendBack(command.reason());
        return desk.conclude(version, "sent_back");
    }

    /** @throws ProblemException own-work, for who wrote it or put it forward */
    @Transactional
    public RoutineVersionView approve(UUID routine, UUID id, String ifMatch) {
        RoutineVersion version = desk.requireFor(RoutineAction.APPROVE, routine, id, ifMatch);
        version.approve(desk.actor(), desk.now());
        return desk.conclude(version, "approved");
    }

    /** At once when the day is today; otherwise when it has come. */
    @Transactional
    public RoutineVersionView publish(UUID routine, UUID id, String ifMatch, PublishRoutineVersion command) {
        RoutineVersion version = desk.requireFor(RoutineAction.PUBLISH, routine, id, ifMatch);
        LocalDate today = desk.today();
        RoutineChecks.requireDay("#/from", command.from(), today, today.plusYears(1));
        version.publishFrom(command.from());
        if (!version.isDueOn(today)) {
            return desk.conclude(version, "publication_set");
        }
        bringIntoForce(version, desk.now());
        return desk.conclude(version, "published");
    }

    /** Publishes what was approved to be followed from today or earlier. */
    public void publishDue(Instant now) {
        for (RoutineVersion version : routines.dueOn(LocalDate.ofInstant(now, SystemClock.SWEDEN))) {
            bringIntoForce(version, now);
            desk.trace(version, "published");
        }
    }

    private void bringIntoForce(RoutineVersion version, Instant now) {
        UUID routine = version.routine().id();
        Optional<RoutineVersion> latest = routines.lastPublished(routine);
        routines.published(routine).ifPresent(before -> before.supersede(now));
        // One is followed at a time; the database sees to it, so the old one goes first.
        routines.flush();
        version.publish(latest.orElse(null), now);
        if (version.isMajor()) {
            campaigns.goingOn(routine).forEach(campaign -> campaign.askAnew(version.effectiveFrom()));
        }
        routines.flush();
        changes.fire(new RoutineChanged(routine));
        publications.fire(new RoutinePublished(routine, version.routine().address()));
    }

    @Transactional
    public RoutineVersionView withdraw(UUID routine, UUID id, String ifMatch, StateReason command) {
        RoutineVersion version = desk.requireFor(RoutineAction.WITHDRAW, routine, id, ifMatch);
        boolean followed = version.status() == RoutineStatus.PUBLISHED;
        version.withdraw(command.reason(), desk.now());
        tellWithdrawn(version.routine(), followed);
        return desk.conclude(version, "withdrawn");
    }

    /** Discontinues a routine; what is followed of it or under way is withdrawn with it. */
    @Transactional
    public RoutineView retire(UUID id, String ifMatch, StateReason command) {
        Versions.requireGiven(ifMatch);
        Routine routine = desk.require(id);
        Versions.requireMatch(ifMatch, routine.version());
        RoutinePolicy.require(RoutineAction.RETIRE, current.get(), routine, false);
        boolean followed = routines.published(id).isPresent();
        routines.versionsOf(id).stream().filter(version -> version.status().leadsTo(RoutineStatus.WITHDRAWN))
                .forEach(version -> version.withdraw(command.reason(), desk.now()));
        routine.retire(command.reason(), desk.now());
        campaigns.goingOn(id).forEach(campaign -> campaign.end(desk.now()));
        routines.flush();
        tellWithdrawn(routine, followed);
        audit.record("routine.retired", "routine", id);
        return desk.view(routine);
    }

    private void tellWithdrawn(Routine routine, boolean followed) {
        changes.fire(new RoutineChanged(routine.id()));
        if (followed) {
            unpublications.fire(new RoutineUnpublished(routine.id(), routine.address()));
        }
    }
}
