package se.samverka.civilsociety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.routine.RoutineLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Writing down what organisations were told, and correcting it. */
@ApplicationScoped
public class BriefingService {
    @Inject
    CivilOrganisationRepository organisations;

    @Inject
    Briefings briefings;

    @Inject
    RoutineLookup routines;

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
    public PageOf<BriefingView> list(UUID organisation, Slice slice, UriInfo uri) {
        require(organisation);
        return PageOf.of(briefings.of(organisation, slice), briefings.count(organisation), slice, uri, BriefingView::id, line -> line);
    }

    @Transactional
    public Once<BriefingView> record(UUID organisation, String key, RecordBriefing command) {
        Idempotency.requireKey(key);
        if (!require(organisation).isActive()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        String subject = subject(command, "#");
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "recordBriefing", List.of(organisation, command), id, () -> {
            add(id, organisation, command, subject);
            audit.record("civil_organisation.briefed", "civil_organisation", organisation, Map.of("manner", command.manner().code()));
            return line(organisation, id);
        }, again -> line(organisation, again));
    }

    @Transactional
    public Once<BriefingView> correct(UUID organisation, UUID briefing, String key, CorrectBriefing command) {
        Idempotency.requireKey(key);
        require(organisation);
        line(organisation, briefing);
        return idempotency.once(key, "correctBriefing", List.of(organisation, briefing, command), briefing, () -> {
            if (line(organisation, briefing).correctedBecause() != null) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            accounts.ensureKnown(current.get());
            UUID instead = command.instead() == null ? null : TimeOrderedId.at(clock.instant());
            if (instead != null) {
                add(instead, organisation, command.instead(), subject(command.instead(), "#/instead"));
            }
            briefings.correct(briefing, command.because(), instead, current.get().id(), clock.instant());
            audit.record("civil_organisation.briefing_corrected", "civil_organisation", organisation);
            return line(organisation, briefing);
        }, again -> line(organisation, again));
    }

    private void add(UUID id, UUID organisation, RecordBriefing command, String subject) {
        accounts.ensureKnown(current.get());
        briefings.add(id, organisation, command, subject, current.get().id(), clock.instant());
    }

    /** @throws ProblemException validation-failed */
    private String subject(RecordBriefing command, String at) {
        if (command.toldOn().isAfter(LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN))) {
            throw ProblemException.invalid(at + "/toldOn", "in_the_future");
        }
        if ((command.routineId() == null) != (command.routineNumber() == null)) {
            throw ProblemException.invalid(at + "/routineNumber", "required");
        }
        if ((command.routineId() == null) == (command.subject() == null)) {
            throw ProblemException.invalid(at + "/subject", "one_of");
        }
        return command.routineId() == null ? command.subject() : routines.publishedName(command.routineId(), command.routineNumber())
                .orElseThrow(() -> ProblemException.invalid(at + "/routineId", "unknown_value"));
    }

    private CivilOrganisation require(UUID organisation) {
        return organisations.findByIdOptional(organisation).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private BriefingView line(UUID organisation, UUID briefing) {
        return briefings.find(organisation, briefing).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }
}
