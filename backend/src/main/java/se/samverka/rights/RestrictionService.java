package se.samverka.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.PersonRef;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Restricting processing and lifting it again, by the data protection officer (safeguard 27). */
@ApplicationScoped
public class RestrictionService {
    @Inject
    RestrictionRepository restrictions;

    @Inject
    CaseNumbers cases;

    @Inject
    AccountLookup accounts;

    @Inject
    Notices notices;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<RestrictionView> list(Slice slice, UriInfo uri) {
        return PageOf.of(restrictions.newestFirst(slice), restrictions.countAll(), slice, uri, Restriction::id, Restriction::view);
    }

    /** @throws ProblemException illegal-transition, when it is restricted already */
    @Transactional
    public Once<RestrictionView> restrict(String key, RestrictProcessing command) {
        Idempotency.requireKey(key);
        if (command.everything() == (command.caseNumber() != null)) {
            throw ProblemException.invalid("#/caseNumber", command.everything() ? "one_of" : "required");
        }
        UUID concern = command.everything() ? null : cases.require(command.caseNumber());
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "restrictProcessing", command, id, () -> {
            if (restrictions.isInForce(concern)) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            Actor officer = current.get();
            accounts.ensureKnown(officer);
            Restriction restriction = new Restriction(id, concern, command, new PersonRef(officer.id(), officer.name()), now);
            restrictions.persistAndFlush(restriction);
            notices.toRole(Role.COORDINATOR, concern == null ? NoticeKind.EVERYTHING_RESTRICTED : NoticeKind.CASE_RESTRICTED,
                    concern == null ? id : concern);
            trace("rights.restricted", restriction);
            return restriction.view();
        }, made -> require(made).view());
    }

    @Transactional
    public RestrictionView lift(UUID id, String ifMatch, LiftRestriction command) {
        Versions.requireGiven(ifMatch);
        Restriction restriction = require(id);
        Versions.requireMatch(ifMatch, restriction.version());
        if (!restriction.isInForce()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        Instant now = clock.instant();
        checkInformed(restriction, command.subjectInformedOn(), now);
        restriction.lift(command.subjectInformedOn(), current.get().id(), now);
        restrictions.flush();
        trace("rights.restriction_lifted", restriction);
        return restriction.view();
    }

    private Restriction require(UUID id) {
        return restrictions.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** GDPR 18.3: the person is told before the restriction is lifted. */
    private static void checkInformed(Restriction restriction, LocalDate informedOn, Instant now) {
        String pointer = "#/subjectInformedOn";
        if (informedOn == null) {
            if (!restriction.isOfEverything()) {
                throw ProblemException.invalid(pointer, "required");
            }
        } else if (informedOn.isAfter(LocalDate.ofInstant(now, SystemClock.SWEDEN))) {
            throw ProblemException.invalid(pointer, "in_the_future");
        } else if (informedOn.isBefore(LocalDate.ofInstant(restriction.restrictedAt(), SystemClock.SWEDEN))) {
            throw ProblemException.invalid(pointer, "before_restricted");
        }
    }

    /** About the case, so that it stands in its history; about everything it is about the restriction itself. */
    private void trace(String action, Restriction restriction) {
        String kind = restriction.isOfEverything() ? "restriction" : "concern";
        UUID subject = restriction.isOfEverything() ? restriction.id() : restriction.concernId();
        audit.record(action, kind, subject, Map.of("restriction", restriction.id().toString()));
    }
}
