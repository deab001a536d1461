package se.samverka.relativesupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.http.Versions;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.shared.time.TimeOrderedId;

/** Giving support: the use cases of the coordinator and of the handler a case was given to. */
@ApplicationScoped
public class SupportCaseService {
    private static final int MOST_CONTACTS = 200;
    private static final int LATEST_NEXT_CONTACT_MONTHS = 6;

    @Inject
    SupportCaseRepository cases;

    @Inject
    SupportConversation conversation;

    @Inject
    ConcernLookup concerns;

    @Inject
    AccountLookup accounts;

    @Inject
    CaseSeal seal;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<SupportCaseListItem> list(SupportCaseFilter filter, UriInfo uri) {
        SupportCaseFilter.Checked checked = filter.checked();
        Slice slice = filter.slice();
        LocalDate today = conversation.today();
        Actor actor = current.get();
        // Row security shows a handler nothing else anyway; saying so here lets the list come from its index.
        UUID handler = checked.assignedToMe() || !actor.is(Role.COORDINATOR) ? actor.id() : null;
        return PageOf.of(cases.find(checked, handler, today, slice), cases.count(checked, handler, today), slice, uri, SupportCase::id,
                support -> SupportCaseListItem.of(support, today));
    }

    /** Opening a case is an event of its own (safeguard 19). */
    @Transactional
    public SupportCaseView open(UUID id) {
        SupportCase support = require(id);
        audit.record("support_case.opened", "support_case", id);
        return view(support);
    }

    @Transactional
    public SupportCaseView assign(UUID id, String ifMatch, AssignSupportCase command) {
        SupportCase support = requireFor(SupportAction.ASSIGN, id, ifMatch);
        if (!accounts.isHandler(command.handlerId())) {
            throw ProblemException.invalid("#/handlerId", "not_a_handler");
        }
        support.assignTo(command.handlerId());
        notices.toPerson(command.handlerId(), NoticeKind.SUPPORT_ASSIGNED, id);
        return done("assigned", support, Map.of("handler", command.handlerId().toString()));
    }

    @Transactional
    public SupportCaseView recordContact(UUID id, String ifMatch, RecordSupportContact command) {
        SupportCase support = requireFor(SupportAction.RECORD_CONTACT, id, ifMatch);
        if (command.occurredOn().isAfter(conversation.today())) {
            throw ProblemException.invalid("#/occurredOn", "in_the_future");
        }
        if (command.occurredOn().isBefore(support.requestedOn())) {
            throw ProblemException.invalid("#/occurredOn", "before_requested");
        }
        if (cases.countContactsOf(id) >= MOST_CONTACTS) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        LocalDate next = promised(command.nextContactOn());
        cases.add(SupportContact.record(TimeOrderedId.at(clock.instant()), id, command, next, current.get().id(), seal));
        support.contacted(command.occurredOn(), next);
        return done("contact_recorded", support, Map.of("kind", command.kind().code()));
    }

    @Transactional
    public SupportCaseView write(UUID id, String ifMatch, WriteSupportMessage command) {
        SupportCase support = requireFor(SupportAction.WRITE, id, ifMatch);
        LocalDate next = promised(command.nextContactOn());
        conversation.write(support, Writer.OFFICER, command.text());
        support.contacted(conversation.today(), next);
        return done("message_sent", support, Map.of());
    }

    @Transactional
    public SupportCaseView start(UUID id, String ifMatch, StartSupport command) {
        SupportCase support = requireFor(SupportAction.START, id, ifMatch);
        support.start(command.forms(), promised(command.nextContactOn()));
        return done("started", support, Map.of());
    }

    @Transactional
    public SupportCaseView end(UUID id, String ifMatch, EndSupport command) {
        SupportCase support = requireFor(SupportAction.END, id, ifMatch);
        support.end(command.outcome(), conversation.today());
        return done("ended", support, Map.of("outcome", command.outcome().code()));
    }

    /** Only to a concern that the caller may know of; whoever works with that one sees nothing of it. */
    @Transactional
    public SupportCaseView link(UUID id, String ifMatch, LinkSupportCase command) {
        SupportCase support = requireFor(SupportAction.LINK, id, ifMatch);
        ConcernBrief concern;
        try {
            concern = concerns.requireNumbered(command.caseNumber());
        } catch (ProblemException notKnown) {
            if (notKnown.type() != ProblemType.NOT_FOUND) {
                throw notKnown;
            }
            throw ProblemException.invalid("#/caseNumber", "unknown_case");
        }
        cases.add(SupportLink.join(TimeOrderedId.at(clock.instant()), id, concern.id(), command, current.get().id(), seal, conversation.today()));
        return done("linked", support, Map.of("ground", command.ground().code()));
    }

    @Transactional
    public SupportCaseView unlink(UUID id, String ifMatch) {
        SupportCase support = requireFor(SupportAction.UNLINK, id, ifMatch);
        cases.linkOf(id).ifPresent(link -> link.end(conversation.today()));
        return done("unlinked", support, Map.of());
    }

    private SupportCaseView done(String verb, SupportCase support, Map<String, String> particulars) {
        cases.settle(support);
        audit.record("support_case." + verb, "support_case", support.id(), particulars);
        return view(support);
    }

    private SupportCase requireFor(SupportAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        SupportCase support = require(id);
        Versions.requireMatch(ifMatch, support.version());
        if (!allowed(support).contains(action)) {
            boolean never = action == SupportAction.ASSIGN && !current.get().is(Role.COORDINATOR);
            throw new ProblemException(never ? ProblemType.ACTION_NOT_ALLOWED : ProblemType.ILLEGAL_TRANSITION);
        }
        return support;
    }

    private SupportCase require(UUID id) {
        return cases.findWithKey(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private Set<SupportAction> allowed(SupportCase support) {
        return SupportCasePolicy.allowed(current.get(), support, cases.linkOf(support.id()).isPresent());
    }

    /** A working day, near enough to be kept. */
    private LocalDate promised(LocalDate day) {
        LocalDate today = conversation.today();
        if (day.isBefore(today)) {
            throw ProblemException.invalid("#/nextContactOn", "in_the_past");
        }
        if (day.isAfter(today.plusMonths(LATEST_NEXT_CONTACT_MONTHS))) {
            throw ProblemException.invalid("#/nextContactOn", "too_far_ahead");
        }
        return SwedishWorkingDays.onOrAfter(day);
    }

    private SupportCaseView view(SupportCase support) {
        Optional<SupportLink> link = cases.linkOf(support.id());
        return new SupportCaseView(support.id(), support.version(), support.status(), support.source(), support.about(), support.language(),
                support.requestedOn(), support.handlerId(), support.handlerName(), support.contactedOn(), support.forms(), support.dueOn(),
                support.overdueDays(conversation.today()), support.outcome(), support.endedOn(), conversation.read(support),
                cases.contactsOf(support.id(), MOST_CONTACTS).stream().map(contact -> contact.view(seal)).toList(),
                link.map(joined -> joined.view(caseNumber(joined), seal)).orElse(null),
                SupportCasePolicy.allowed(current.get(), support, link.isPresent()));
    }

    /** Null when the caller may not know of the concern. */
    private String caseNumber(SupportLink link) {
        return concerns.among(List.of(link.concernId())).stream().findFirst().map(ConcernBrief::caseNumber).orElse(null);
    }
}
