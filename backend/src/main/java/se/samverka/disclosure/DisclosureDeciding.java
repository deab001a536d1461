package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.samverka.disclosure.content.SealedContent;
import se.samverka.disclosure.request.DisclosureRequests;
import se.samverka.legalbasis.LegalBasis;
import se.samverka.legalbasis.LegalBasisLookup;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/**
 * Yes by two different people over the same package, the first of whom decides by law; or no by one, with reasons
 * (safeguards 7, 8 and 12).
 */
@ApplicationScoped
public class DisclosureDeciding {
    @Inject
    DisclosureDesk desk;

    @Inject
    DisclosureRepository disclosures;

    @Inject
    DisclosureRequests requests;

    @Inject
    DisclosureSeal seal;

    @Inject
    LegalBasisLookup bases;

    @Inject
    AccountLookup accounts;

    @Inject
    Notices notices;

    @Inject
    CurrentActor current;

    /**
     * @throws ProblemException own-work for the second yes of one person, stale-version when another package was read,
     *                          legal-basis-not-applicable when the first to say yes does not decide, or what held when it
     *                          was prepared holds no more
     */
    @Transactional
    public DisclosureView approve(UUID id, String ifMatch, ApproveDisclosure command) {
        Disclosure disclosure = desk.requireFor(DisclosureAction.APPROVE, id, ifMatch);
        SealedContent sealed = seal.content(disclosure);
        if (!command.packageHash().equals(sealed.hash())) {
            throw new ProblemException(ProblemType.STALE_VERSION);
        }
        List<DisclosureApproval> before = desk.approvalsOf(disclosure);
        desk.requireLawful(disclosure, sealed);
        if (before.isEmpty()) {
            requireDecider(disclosure, sealed);
        }
        Instant now = desk.now();
        accounts.ensureKnown(current.get());
        disclosures.add(new DisclosureApproval(id, command.packageHash(), current.get().id(), now));
        if (before.isEmpty()) {
            disclosure.noteApproval(now);
            return desk.conclude(disclosure, "approved");
        }
        disclosure.grant(sealed.content().outcome(), current.get().id(), now);
        notices.toPerson(disclosure.preparation().by(), NoticeKind.DISCLOSURE_DECIDED, id);
        return desk.conclude(disclosure, disclosure.status().code());
    }

    @Transactional
    public DisclosureView refuse(UUID id, String ifMatch, RefuseDisclosure command) {
        Disclosure disclosure = desk.requireFor(DisclosureAction.REFUSE, id, ifMatch);
        Instant now = desk.now();
        accounts.ensureKnown(current.get());
        disclosure.refuse(seal.refusal(disclosure, command.reason()), current.get().id(), now);
        if (disclosure.requestId() != null && !disclosures.isAnyOtherFor(disclosure.requestId(), id)) {
            requests.refuse(disclosure.requestId(), command.noteToRecipient(), now);
        }
        notices.toPerson(disclosure.startedBy(), NoticeKind.DISCLOSURE_DECIDED, id);
        return desk.conclude(disclosure, "refused");
    }

    /** The first yes is the decision, by somebody whom the law lets decide about every item. */
    private void requireDecider(Disclosure disclosure, SealedContent sealed) {
        LegalBasis basis = bases.inVersion(disclosure.preparation().basisCode(), disclosure.preparation().basisVersion());
        sealed.holders().forEach(holder -> bases.requireDecider(basis, holder, current.get().roles(), "#"));
    }
}
