package se.samverka.rights.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** An extract from its choices to the day the person got it. The document itself: {@link ExtractDelivery}. */
@ApplicationScoped
public class ExtractService {
    @Inject
    ExtractRepository extracts;

    @Inject
    SecrecyFilter filter;

    @Inject
    ConcernLookup concerns;

    @Inject
    AccountLookup accounts;

    @Inject
    CaseSeal seal;

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
    public ExtractOptions options(UUID concern, ExtractFor madeFor) {
        requirePreparer(concern);
        ExtractOptions options = new ExtractOptions(madeFor, filter.everythingOf(concern, madeFor));
        audit.record("extract.options_read", "concern", concern, Map.of("for", madeFor.code()));
        return options;
    }

    @Transactional
    public ExtractList list(UUID concern) {
        ConcernBrief brief = concerns.require(concern);
        return new ExtractList(extracts.of(concern).stream().map(Extract::item).toList(), ExtractPolicy.mayPrepare(current.get(), brief));
    }

    @Transactional
    public Once<ExtractView> prepare(UUID concern, String key, PrepareExtract command) {
        Idempotency.requireKey(key);
        ConcernBrief brief = requirePreparer(concern);
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "prepareExtract " + concern, command, id, () -> {
            List<ShownPart> shown = filter.apply(filter.everythingOf(concern, command.madeFor()), command.choices());
            accounts.ensureKnown(current.get());
            Extract extract = new Extract(id, concern, command.madeFor(), new ExtractContent(UUID.randomUUID(), shown), current.get(), now, seal);
            extracts.persist(extract);
            notices.toRole(Role.COORDINATOR, NoticeKind.EXTRACT_PREPARED, concern);
            return conclude(extract, brief, "prepared");
        }, made -> view(require(concern, made), brief));
    }

    @Transactional
    public ExtractView open(UUID concern, UUID id) {
        ConcernBrief brief = concerns.require(concern);
        Extract extract = require(concern, id);
        ExtractView view = view(extract, brief);
        trace(extract, "opened");
        return view;
    }

    /** The human review: by somebody else than who prepared it, of exactly what they read. */
    @Transactional
    public ExtractView approve(UUID concern, UUID id, String ifMatch, ApproveExtract command) {
        Extract extract = requireFor(ExtractAction.APPROVE, concern, id, ifMatch);
        if (!command.contentHash().equals(extract.contentHash())) {
            throw new ProblemException(ProblemType.PACKAGE_CHANGED);
        }
        accounts.ensureKnown(current.get());
        extract.approve(current.get(), clock.instant());
        notices.toPerson(extract.preparedBy(), NoticeKind.EXTRACT_REVIEWED, concern);
        return conclude(extract, concerns.require(concern), "approved");
    }

    @Transactional
    public ExtractView withdraw(UUID concern, UUID id, String ifMatch) {
        Extract extract = requireFor(ExtractAction.WITHDRAW, concern, id, ifMatch);
        extract.withdraw();
        return conclude(extract, concerns.require(concern), "withdrawn");
    }

    @Transactional
    public ExtractView noteHandedOut(UUID concern, UUID id, String ifMatch, NoteHandedOut command) {
        Extract extract = requireFor(ExtractAction.NOTE_HANDED_OUT, concern, id, ifMatch);
        if (command.handedOutOn().isAfter(clock.instant().atZone(SystemClock.SWEDEN).toLocalDate())) {
            throw ProblemException.invalid("#/handedOutOn", "in_the_future");
        }
        if (command.handedOutOn().isBefore(extract.approvedAt().atZone(SystemClock.SWEDEN).toLocalDate())) {
            throw ProblemException.invalid("#/handedOutOn", "before_decided");
        }
        extract.handOut(command);
        return conclude(extract, concerns.require(concern), "handed_out");
    }

    Extract require(UUID concern, UUID id) {
        return extracts.findIn(concern, id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private Extract requireFor(ExtractAction action, UUID concern, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        ConcernBrief brief = concerns.require(concern);
        Extract extract = require(concern, id);
        Versions.requireMatch(ifMatch, extract.version());
        ExtractPolicy.require(action, current.get(), extract, brief);
        return extract;
    }

    private ConcernBrief requirePreparer(UUID concern) {
        ConcernBrief brief = concerns.require(concern);
        if (!ExtractPolicy.mayPrepare(current.get(), brief)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        return brief;
    }

    private ExtractView conclude(Extract extract, ConcernBrief concern, String pastTense) {
        extracts.flush();
        trace(extract, pastTense);
        return view(extract, concern);
    }

    private ExtractView view(Extract extract, ConcernBrief concern) {
        return new ExtractView(extract.version(), extract.item(), extract.contentHash(), extract.shown(seal).parts(),
                ExtractPolicy.allowed(current.get(), extract, concern));
    }

    private void trace(Extract extract, String pastTense) {
        audit.record("extract." + pastTense, "concern", extract.concernId(),
                Map.of("extract", extract.id().toString(), "for", extract.madeFor().code()));
    }
}
