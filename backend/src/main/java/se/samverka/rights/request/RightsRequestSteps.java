package se.samverka.rights.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.organisation.AccountLookup;
import se.samverka.rights.CaseWork;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** From the request to its answer. */
@ApplicationScoped
public class RightsRequestSteps {
    @Inject
    RightsRequestDesk desk;

    @Inject
    RightsRequestRepository requests;

    @Inject
    RightsRequestSeal seal;

    @Inject
    ConcernLookup concerns;

    @Inject
    AccountLookup accounts;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    /** Says which case it is about: from now on who asks is opened only by the receiver of that case. */
    @Transactional
    public RightsRequestView bind(UUID id, String ifMatch, BindRightsRequest command) {
        RightsRequest request = desk.requireFor(RightsRequestAction.BIND, id, ifMatch);
        ConcernBrief concern = concernNumbered(command.caseNumber());
        CaseWork.require(current.get(), concern);
        requests.keepUnderCase(id, concern.id(), seal.underCase(request, concern.id()));
        request.bind(concern.id(), concern.caseNumber());
        if (concern.handlerId() != null) {
            notices.toPerson(concern.handlerId(), NoticeKind.RIGHTS_REQUEST_IN_CASE, id);
        }
        return desk.conclude(request, "bound");
    }

    @Transactional
    public RightsRequestView extend(UUID id, String ifMatch, ExtendRightsRequest command) {
        RightsRequest request = desk.requireFor(RightsRequestAction.EXTEND, id, ifMatch);
        within("#/requesterToldOn", command.requesterToldOn(), request.receivedOn(), "before_received");
        // GDPR 12.3: the requester hears of it within the first month.
        if (command.requesterToldOn().isAfter(request.firstDueOn())) {
            throw ProblemException.invalid("#/requesterToldOn", "after_the_first_month");
        }
        request.extend(command);
        return desk.conclude(request, "extended");
    }

    @Transactional
    public RightsRequestView decide(UUID id, String ifMatch, DecideRightsRequest command) {
        RightsRequest request = desk.requireFor(RightsRequestAction.DECIDE, id, ifMatch);
        if ((command.outcome() == RightsOutcome.GRANTED) != (command.ground() == null)) {
            throw ProblemException.invalid("#/ground", command.ground() == null ? "required" : "not_with_this");
        }
        accounts.ensureKnown(current.get());
        request.decide(command, seal.reason(request, command.reason()), current.get(), desk.now());
        return desk.conclude(request, "decided");
    }

    @Transactional
    public RightsRequestView answer(UUID id, String ifMatch, AnswerRightsRequest command) {
        RightsRequest request = desk.requireFor(RightsRequestAction.ANSWER, id, ifMatch);
        within("#/answeredOn", command.answeredOn(), LocalDate.ofInstant(request.decidedAt(), SystemClock.SWEDEN), "before_decided");
        if (command.channel() == RequestChannel.EMAIL) {
            throw ProblemException.invalid("#/channel", "unknown_value");
        }
        if (request.isRefusedInPart() && !command.toldOfAppeal()) {
            throw ProblemException.invalid("#/toldOfAppeal", "told_of_appeal_required");
        }
        request.answer(command, desk.now());
        return desk.conclude(request, "answered");
    }

    @Transactional
    public RightsRequestView withdraw(UUID id, String ifMatch) {
        RightsRequest request = desk.requireFor(RightsRequestAction.WITHDRAW, id, ifMatch);
        request.withdraw(desk.now());
        return desk.conclude(request, "withdrawn");
    }

    private ConcernBrief concernNumbered(String caseNumber) {
        try {
            return concerns.requireNumbered(caseNumber);
        } catch (ProblemException hiddenOrMissing) {
            throw ProblemException.invalid("#/caseNumber", "unknown_case");
        }
    }

    private void within(String pointer, LocalDate day, LocalDate earliest, String tooEarly) {
        if (day.isAfter(desk.today())) {
            throw ProblemException.invalid(pointer, "in_the_future");
        }
        if (day.isBefore(earliest)) {
            throw ProblemException.invalid(pointer, tooEarly);
        }
    }
}
