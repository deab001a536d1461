package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.concern.PersonRef;
import se.samverka.disclosure.content.PackageRules;
import se.samverka.disclosure.content.SealedContent;
import se.samverka.disclosure.request.DisclosureRequests;
import se.samverka.legalbasis.LegalBasis;
import se.samverka.legalbasis.LegalBasisLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** How every step of a disclosure begins and ends: required, versioned and permitted at first; traced and shown at last. */
@ApplicationScoped
class DisclosureDesk {
    @Inject
    DisclosureRepository disclosures;

    @Inject
    DisclosureRequests requests;

    @Inject
    DisclosureSeal seal;

    @Inject
    LegalBasisLookup bases;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
    }

    /** @throws ProblemException not-found, also for a disclosure the actor may not know of */
    Disclosure require(UUID id) {
        return disclosures.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** The disclosure, in the version the caller has seen, when the action may be taken by this actor in this state. */
    Disclosure requireFor(DisclosureAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        Disclosure disclosure = require(id);
        Versions.requireMatch(ifMatch, disclosure.version());
        DisclosurePolicy.require(action, current.get(), disclosure, approvalsOf(disclosure));
        return disclosure;
    }

    List<DisclosureApproval> approvalsOf(Disclosure disclosure) {
        return disclosures.approvalsOf(List.of(disclosure)).get(disclosure.id());
    }

    /** What held when it was prepared must hold when it is decided and when it is sent: days pass and law changes. */
    void requireLawful(Disclosure disclosure, SealedContent sealed) {
        LegalBasis basis = bases.inVersion(disclosure.preparation().basisCode(), disclosure.preparation().basisVersion());
        PackageRules.requireStill(basis, holder -> disclosure.situation(holder, today()), sealed);
        bases.requireMet(basis, sealed.weighing().answers(), sealed.weighing().balance(), today());
    }

    /** Writes the audit event of a step and shows where the disclosure stands. */
    DisclosureView conclude(Disclosure disclosure, String pastTense) {
        disclosures.flush();
        trace(disclosure, pastTense);
        return view(disclosure);
    }

    void trace(Disclosure disclosure, String pastTense) {
        audit.record("disclosure." + pastTense, "concern", disclosure.concernId(),
                Map.of("disclosure", disclosure.id().toString(), "in", disclosure.status().code()));
    }

    DisclosureView view(Disclosure disclosure) {
        List<DisclosureApproval> approvals = approvalsOf(disclosure);
        Preparation prepared = disclosure.preparation();
        Decision decision = disclosure.decision();
        Sending sending = disclosure.sending();
        SealedContent sealed = seal.content(disclosure);
        LegalBasis basis = prepared == null ? null : bases.inVersion(prepared.basisCode(), prepared.basisVersion());
        Map<UUID, String> names = disclosures.names(peopleOf(disclosure, approvals));
        return new DisclosureView(disclosure.id(), disclosure.version(), disclosure.concernId(), disclosure.caseNumber(),
                disclosure.status(), disclosure.direction(), disclosure.recipientKind(), seal.recipient(disclosure),
                disclosure.mailboxId() != null, requests.contentOf(disclosure.requestId()), disclosure.ageGroup(), basis,
                sealed == null ? null : sealed.content(), sealed == null ? null : sealed.weighing(),
                prepared == null ? null : prepared.packageHash(),
                sealed == null ? Set.of() : PackageRules.deciders(basis, sealed.holders()),
                prepared == null ? null : person(prepared.deciderId(), names),
                person(disclosure.startedBy(), names), disclosure.startedAt(),
                prepared == null ? null : person(prepared.by(), names), prepared == null ? null : prepared.at(),
                approvals.stream().map(approval -> new DisclosureView.ApprovalView(person(approval.approvedBy(), names), approval.approvedAt())).toList(),
                seal.refusal(disclosure), decision == null ? null : person(decision.by(), names), decision == null ? null : decision.at(),
                sending == null ? null : sending.method(), sending == null ? null : person(sending.by(), names),
                sending == null ? null : sending.at(), disclosure.receivedOn(),
                disclosure.correctedAt(), disclosure.toldOfCorrectionAt(),
                DisclosurePolicy.allowed(current.get(), disclosure, approvals));
    }

    private static Set<UUID> peopleOf(Disclosure disclosure, List<DisclosureApproval> approvals) {
        Set<UUID> people = new HashSet<>(Set.of(disclosure.startedBy()));
        approvals.forEach(approval -> people.add(approval.approvedBy()));
        if (disclosure.preparation() != null) {
            people.add(disclosure.preparation().by());
            people.add(disclosure.preparation().deciderId());
        }
        if (disclosure.decision() != null) {
            people.add(disclosure.decision().by());
        }
        if (disclosure.sending() != null) {
            people.add(disclosure.sending().by());
        }
        people.remove(null);
        return people;
    }

    private static PersonRef person(UUID id, Map<UUID, String> names) {
        return id == null ? null : new PersonRef(id, names.get(id));
    }
}
