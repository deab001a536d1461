package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;

/** Closing and reopening, alone or with a second person (safeguard 8). What is done for the person is brought to its end first. */
@ApplicationScoped
public class ConcernClosing {
    private static final Set<ClosureOutcome> FOR_EMPLOYEES = EnumSet.of(ClosureOutcome.REFERRED_TO_HR,
            ClosureOutcome.WRONG_CHANNEL, ClosureOutcome.DUPLICATE, ClosureOutcome.LAWFUL_EXPRESSION);

    @Inject
    ConcernDesk desk;

    @Inject
    AccountLookup accounts;

    @Inject
    InterventionLookup interventions;

    @Inject
    CaseSeal seal;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    /** Closes, or leaves a proposal where a second person is needed. */
    @Transactional
    public ConcernState close(UUID id, String ifMatch, CloseConcern command) {
        Concern concern = desk.requireFor(ConcernAction.CLOSE, id, ifMatch);
        requireNothingUnfinished(concern);
        checkOutcome(concern, command.outcome());
        Instant now = desk.now();
        ConcernStatus before = concern.status();
        if (concern.needsSecondPerson(command.outcome())) {
            propose(concern, ProposalKind.CLOSURE, command.outcome(), command.reason(), now);
            return desk.conclude(concern, before, new StepContent.ClosureProposed(command.outcome(), command.reason()), now);
        }
        concern.close(command.outcome(), now);
        return desk.conclude(concern, before, new StepContent.Closure(command.outcome(), command.reason()), now);
    }

    @Transactional
    public ConcernState proposeReopening(UUID id, String ifMatch, GiveReason command) {
        Concern concern = desk.requireFor(ConcernAction.PROPOSE_REOPENING, id, ifMatch);
        Instant now = desk.now();
        propose(concern, ProposalKind.REOPENING, null, command.reason(), now);
        return desk.conclude(concern, concern.status(), new StepContent.ReopeningProposed(command.reason()), now);
    }

    /** @throws ProblemException own-work, when the actor made the proposal */
    @Transactional
    public ConcernState approve(UUID id, String ifMatch) {
        Concern concern = desk.requireFor(ConcernAction.DECIDE_PROPOSAL, id, ifMatch);
        Instant now = desk.now();
        ConcernStatus before = concern.status();
        String reason = concern.proposalReason(seal);
        tellProposer(concern);
        if (concern.proposalKind() == ProposalKind.CLOSURE) {
            requireNothingUnfinished(concern);
            ClosureOutcome outcome = concern.proposalOutcome();
            concern.close(outcome, now);
            return desk.conclude(concern, before, new StepContent.Closure(outcome, reason), now);
        }
        concern.reopen(now);
        return desk.conclude(concern, before, new StepContent.Reopening(reason), now);
    }

    @Transactional
    public ConcernState reject(UUID id, String ifMatch, GiveReason command) {
        Concern concern = desk.requireFor(ConcernAction.DECIDE_PROPOSAL, id, ifMatch);
        Instant now = desk.now();
        ProposalKind kind = concern.proposalKind();
        tellProposer(concern);
        concern.rejectProposal(now);
        return desk.conclude(concern, concern.status(), new StepContent.ProposalRejected(kind, command.reason()), now);
    }

    /** An intervention has an outcome at its end (product.md): nobody works with a closed concern any more and would note it. */
    private void requireNothingUnfinished(Concern concern) {
        if (interventions.isAnyUnfinishedOf(concern.id())) {
            throw new ProblemException(ProblemType.INTERVENTION_UNFINISHED);
        }
    }

    private void propose(Concern concern, ProposalKind kind, ClosureOutcome outcome, String reason, Instant now) {
        // A handler is known since the assignment.
        if (!concern.isHandledBy(current.get().id())) {
            accounts.ensureKnown(current.get());
        }
        concern.propose(kind, outcome, seal.seal(concern.id(), concern.reasonPlace(), reason), current.get().id(), now);
        notices.toRole(Role.COORDINATOR, NoticeKind.PROPOSAL_MADE, concern.id());
    }

    private void tellProposer(Concern concern) {
        notices.toPerson(concern.proposer().id(), NoticeKind.PROPOSAL_DECIDED, concern.id());
    }

    private static void checkOutcome(Concern concern, ClosureOutcome outcome) {
        boolean employee = concern.subjectKind() == SubjectKind.EMPLOYEE;
        if (employee && !FOR_EMPLOYEES.contains(outcome)) {
            throw ProblemException.invalid("#/outcome", "employee_route");
        }
        boolean supportNeverGiven = outcome == ClosureOutcome.SUPPORT_GIVEN && concern.status() == ConcernStatus.TRIAGED;
        if (!employee && outcome == ClosureOutcome.REFERRED_TO_HR || supportNeverGiven) {
            throw ProblemException.invalid("#/outcome", "not_for_this_concern");
        }
    }
}
