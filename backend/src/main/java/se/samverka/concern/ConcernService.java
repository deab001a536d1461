package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

/** The use cases of coordinators and handlers, from triage to follow-up. Closing: {@link ConcernClosing}. */
@ApplicationScoped
public class ConcernService {
    @Inject
    ConcernDesk desk;

    @Inject
    ConcernRepository concerns;

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

    @Transactional
    public PageOf<ConcernListItem> list(ConcernFilter filter, UriInfo uri) {
        ConcernFilter.Checked checked = filter.checked();
        Slice slice = filter.slice();
        LocalDate today = desk.today();
        Actor actor = current.get();
        // Row security shows a handler nothing else anyway; saying so here lets the list come from its index.
        UUID handler = checked.assignedToMe() || !actor.is(Role.COORDINATOR) ? actor.id() : null;
        return PageOf.of(concerns.find(checked, handler, today, slice), concerns.count(checked, handler, today), slice,
                uri, ConcernLine::id, line -> ConcernListItem.of(line, today));
    }

    /** Opening a case is an event of its own (SoLPuL 10 §). */
    @Transactional
    public ConcernView open(UUID id) {
        Concern concern = desk.require(id);
        ConcernView view = ConcernView.of(concern, desk.isReporterContactHeld(concern), concerns.stepsOf(id), desk.marks(concern),
                ConcernPolicy.allowed(current.get(), concern), desk.today(), seal);
        audit.record("concern.opened", "concern", id, Map.of("as", as(concern)));
        return view;
    }

    /** In what role the actor opens it; who is neither coordinator nor its handler has broken glass. */
    private String as(Concern concern) {
        Actor actor = current.get();
        return actor.is(Role.COORDINATOR) ? Role.COORDINATOR : concern.isHandledBy(actor.id()) ? Role.HANDLER : "break_glass";
    }

    @Transactional
    public ConcernState referToEmergency(UUID id, String ifMatch, ReferToEmergency command) {
        Concern concern = desk.requireFor(ConcernAction.REFER_TO_EMERGENCY, id, ifMatch);
        notInTheFuture("#/referredOn", command.referredOn());
        Instant now = desk.now();
        concern.referToEmergency(now);
        return desk.conclude(concern, concern.status(),
                new StepContent.EmergencyReferral(command.service(), command.referredOn(), command.note()), now);
    }

    @Transactional
    public ConcernState triage(UUID id, String ifMatch, TriageConcern command) {
        Concern concern = desk.requireFor(ConcernAction.TRIAGE, id, ifMatch);
        checkChildGate(command);
        checkSorting(concern, command);
        Instant now = desk.now();
        ConcernStatus before = concern.status();
        concern.triage(command, now);
        return desk.conclude(concern, before, command.content(), now);
    }

    @Transactional
    public ConcernState assign(UUID id, String ifMatch, AssignConcern command) {
        Concern concern = desk.requireFor(ConcernAction.ASSIGN, id, ifMatch);
        if (!accounts.isHandler(command.handlerId())) {
            throw ProblemException.invalid("#/handlerId", "not_a_handler");
        }
        Instant now = desk.now();
        concern.assignTo(command.handlerId(), now);
        notices.toPerson(command.handlerId(), NoticeKind.CONCERN_ASSIGNED, id);
        return desk.conclude(concern, concern.status(), new StepContent.Assignment(command.handlerId(), command.note()), now);
    }

    @Transactional
    public ConcernState assess(UUID id, String ifMatch, AssessConcern command) {
        Concern concern = desk.requireFor(ConcernAction.ASSESS, id, ifMatch);
        // Safeguard 9: "none found, because" is an answer; silence is not.
        if (command.protectiveFactors().isEmpty() == (command.noProtectiveFactorsBecause() == null)) {
            throw ProblemException.invalid("#/protectiveFactors",
                    command.protectiveFactors().isEmpty() ? "protective_factors_required" : "one_of");
        }
        Instant now = desk.now();
        ConcernStatus before = concern.status();
        concern.assess(command.urgency(), now);
        return desk.conclude(concern, before, command.content(), now);
    }

    @Transactional
    public ConcernState act(UUID id, String ifMatch, TakeMeasure command) {
        Concern concern = desk.requireFor(ConcernAction.ACT, id, ifMatch);
        followUpInReach("#/followUpOn", command.followUpOn());
        Instant now = desk.now();
        ConcernStatus before = concern.status();
        concern.act(command.followUpOn(), now);
        return desk.conclude(concern, before, command.content(), now);
    }

    @Transactional
    public ConcernState followUp(UUID id, String ifMatch, FollowUpConcern command) {
        Concern concern = desk.requireFor(ConcernAction.FOLLOW_UP, id, ifMatch);
        notInTheFuture("#/heldOn", command.heldOn());
        if (command.heldOn().isBefore(Deadlines.today(concern.receivedAt()))) {
            throw ProblemException.invalid("#/heldOn", "before_received");
        }
        if (command.nextFollowUpOn() != null) {
            followUpInReach("#/nextFollowUpOn", command.nextFollowUpOn());
        }
        Instant now = desk.now();
        ConcernStatus before = concern.status();
        concern.followUp(command.nextFollowUpOn(), now);
        return desk.conclude(concern, before, command.content(), now);
    }

    /** Danger is of high urgency; and nobody takes a child or an employee out of their own way without saying why. */
    private static void checkSorting(Concern concern, TriageConcern command) {
        if (command.danger() && command.urgency() != Urgency.IMMEDIATE) {
            throw ProblemException.invalid("#/urgency", "danger_is_immediate");
        }
        boolean ownWay = concern.subjectKind() == SubjectKind.CHILD || concern.subjectKind() == SubjectKind.EMPLOYEE;
        if (ownWay && command.subjectKind() != concern.subjectKind() && command.note() == null) {
            throw ProblemException.invalid("#/note", "required");
        }
    }

    /** The child gate (product.md, Concerns): a consultation never replaces a report. */
    private void checkChildGate(TriageConcern command) {
        TriageConcern.ChildReportAnswer answer = command.childReport();
        if (command.subjectKind() != SubjectKind.CHILD) {
            if (answer != null) {
                throw ProblemException.invalid("#/childReport", "not_for_this_concern");
            }
            return;
        }
        if (answer == null) {
            throw ProblemException.invalid("#/childReport", "child_report_required");
        }
        if (answer.made() && answer.madeOn() == null) {
            throw ProblemException.invalid("#/childReport/madeOn", "required");
        }
        if (!answer.made() && answer.reason() == null) {
            throw ProblemException.invalid("#/childReport/reason", "required");
        }
        if (!answer.made() && answer.madeOn() != null) {
            throw ProblemException.invalid("#/childReport/madeOn", "one_of");
        }
        notInTheFuture("#/childReport/madeOn", answer.madeOn());
    }

    private void notInTheFuture(String pointer, LocalDate day) {
        if (day != null && day.isAfter(desk.today())) {
            throw ProblemException.invalid(pointer, "in_the_future");
        }
    }

    private void followUpInReach(String pointer, LocalDate day) {
        LocalDate today = desk.today();
        if (day.isBefore(today)) {
            throw ProblemException.invalid(pointer, "in_the_past");
        }
        if (day.isAfter(today.plusMonths(Deadlines.FOLLOW_UP_LATEST_MONTHS))) {
            throw ProblemException.invalid(pointer, "too_far_ahead");
        }
    }
}
