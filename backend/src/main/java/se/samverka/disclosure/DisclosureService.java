package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.concern.ConcernPartLookup;
import se.samverka.disclosure.content.Packing;
import se.samverka.disclosure.content.PrepareDisclosure;
import se.samverka.disclosure.mailbox.Mailboxes;
import se.samverka.disclosure.request.DisclosureRequests;
import se.samverka.disclosure.request.RequestContent;
import se.samverka.legalbasis.AgeGroup;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.TimeOrderedId;

/** From the thought of letting something out to a package that two people can decide about. */
@ApplicationScoped
public class DisclosureService {
    @Inject
    DisclosureDesk desk;

    @Inject
    DisclosureRepository disclosures;

    @Inject
    DisclosureStarting starting;

    @Inject
    DisclosureRequests requests;

    @Inject
    DisclosureSeal seal;

    @Inject
    Packing packing;

    @Inject
    ConcernLookup concerns;

    @Inject
    ConcernPartLookup parts;

    @Inject
    Mailboxes mailboxes;

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

    @Transactional
    public List<DisclosureListItem> list(UUID concern) {
        concerns.require(concern);
        return disclosures.of(concern).stream().map(DisclosureListItem::of).toList();
    }

    /** What of the case can leave, with its text: an opening of the case. */
    @Transactional
    public DisclosureOptions options(UUID concern) {
        ConcernBrief brief = concerns.require(concern);
        DisclosureOptions options = new DisclosureOptions(brief.caseNumber(), AgeGroup.of(brief.subjectKind()), parts.of(concern),
                mailboxes.all(), starting.principals());
        audit.record("disclosure.options_read", "concern", concern);
        return options;
    }

    /** Opening a disclosure shows text of the case. */
    @Transactional
    public DisclosureView open(UUID id) {
        Disclosure disclosure = desk.require(id);
        DisclosureView view = desk.view(disclosure);
        desk.trace(disclosure, "opened");
        return view;
    }

    /** @throws ProblemException action-not-allowed for who sees the case and does not work with it */
    @Transactional
    public Once<DisclosureView> start(UUID concernId, String key, StartDisclosure command) {
        Idempotency.requireKey(key);
        ConcernBrief concern = concerns.require(concernId);
        if (!concern.isWorkedWithBy(current.get())) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        Instant now = desk.now();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "startDisclosure " + concernId, command, id,
                () -> desk.conclude(starting.start(id, concern, command, now), "started"),
                started -> desk.view(desk.require(started)));
    }

    @Transactional
    public DisclosureView prepare(UUID id, String ifMatch, PrepareDisclosure command) {
        Disclosure disclosure = desk.requireFor(DisclosureAction.PREPARE, id, ifMatch);
        ConcernBrief concern = concerns.require(disclosure.concernId());
        LocalDate today = desk.today();
        disclosure.noteAge(AgeGroup.of(concern.subjectKind()));
        RequestContent request = requests.contentOf(disclosure.requestId());
        Packing.Packed packed = packing.pack(new Packing.Addressed(id, concern.id(), request == null ? null : request.caseNumber(),
                holder -> disclosure.situation(holder, today)), command, today);
        Instant now = desk.now();
        accounts.ensureKnown(current.get());
        disclosure.prepare(new Preparation(packed.basis().code(), packed.basis().version(), seal.content(disclosure, packed.sealed()),
                packed.sealed().hash(), command.deciderId(), current.get().id(), now));
        tellDeciders(disclosure, concern);
        return desk.conclude(disclosure, "prepared");
    }

    private void tellDeciders(Disclosure disclosure, ConcernBrief concern) {
        UUID principal = disclosure.preparation().deciderId();
        if (principal != null) {
            notices.toPerson(principal, NoticeKind.DISCLOSURE_AWAITS_APPROVAL, disclosure.id());
        }
        if (concern.handlerId() != null) {
            notices.toPerson(concern.handlerId(), NoticeKind.DISCLOSURE_AWAITS_APPROVAL, disclosure.id());
        }
        notices.toRole(Role.COORDINATOR, NoticeKind.DISCLOSURE_AWAITS_APPROVAL, disclosure.id());
    }
}
