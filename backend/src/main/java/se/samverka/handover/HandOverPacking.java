package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernPart;
import se.samverka.concern.ConcernPartLookup;
import se.samverka.concern.SubjectKind;
import se.samverka.handover.recipient.HandOverMethod;
import se.samverka.handover.recipient.Recipient;
import se.samverka.handover.recipient.RecipientKind;
import se.samverka.handover.recipient.RecipientRepository;
import se.samverka.identity.IdentityField;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** Makes the package of what was chosen, as the case is now. Whoever previews and whoever sends gets it from here. */
@ApplicationScoped
class HandOverPacking {
    /** Concerns about an employee go nowhere else (domain § 2.2). */
    private static final Set<RecipientKind> FOR_EMPLOYEES = Set.of(RecipientKind.HR_SECURITY, RecipientKind.POLICE);

    @Inject
    ConcernPartLookup parts;

    @Inject
    RecipientRepository recipients;

    @Inject
    HandOverSeal seal;

    @Inject
    CurrentActor current;

    record Packed(Recipient recipient, HandOverPackage contents, String hash, boolean needsSecondPerson) {
        boolean isEmpty() {
            return contents.holdsNothing();
        }
    }

    Packed pack(ConcernBrief concern, ChosenContents chosen) {
        Recipient recipient = recipient(concern, chosen);
        List<ConcernPart> leaves = chosenParts(concern.id(), chosen.parts());
        requireInSight(concern, chosen);
        HandOverPackage contents = new HandOverPackage(chosen.kind(), recipient.id(), recipient.name(), chosen.method(), leaves,
                chosen.identityFields().stream().sorted().toList());
        if (contents.holdsNothing() && chosen.kind() == HandOverKind.TRANSFER) {
            throw ProblemException.invalid("#/parts", "too_few");
        }
        return new Packed(recipient, contents, seal.hashOf(contents, Destination.of(recipient, chosen.method())), needsSecondPerson(concern, recipient));
    }

    /**
     * What was proposed goes to whom it was proposed for, as they were then.
     *
     * @throws ProblemException recipient-inactive, or recipient-changed when it would arrive somewhere else
     */
    void requireSameRecipient(HandOver handOver) {
        Recipient recipient = recipients.findById(handOver.addressee().recipientId());
        if (!recipient.isActive()) {
            throw new ProblemException(ProblemType.RECIPIENT_INACTIVE);
        }
        HandOverPackage contents = seal.open(handOver, "contents", handOver.contents(), HandOverPackage.class);
        if (!seal.hashOf(contents, Destination.of(recipient, handOver.addressee().method())).equals(handOver.packageHash())) {
            throw new ProblemException(ProblemType.RECIPIENT_CHANGED);
        }
    }

    /** Safeguard 8: what goes to the police, and what is about an employee, is never one person's decision. */
    private static boolean needsSecondPerson(ConcernBrief concern, Recipient recipient) {
        return recipient.kind() == RecipientKind.POLICE || concern.subjectKind() == SubjectKind.EMPLOYEE;
    }

    /** What somebody may not see they cannot read out: a coordinator hands identity over in the system only (safeguard 14). */
    private void requireInSight(ConcernBrief concern, ChosenContents chosen) {
        if (!chosen.identityFields().isEmpty() && chosen.method() != HandOverMethod.IN_SYSTEM && !concern.isHandledBy(current.get().id())) {
            throw ProblemException.invalid("#/identityFields", "identity_in_system_only");
        }
        // Personal identity numbers are never kept without their justification; that one is not for others.
        if (chosen.identityFields().contains(IdentityField.NUMBER_JUSTIFICATION)) {
            throw ProblemException.invalid("#/identityFields", "unknown_value");
        }
    }

    private Recipient recipient(ConcernBrief concern, ChosenContents chosen) {
        Recipient recipient = recipients.findByIdOptional(chosen.recipientId()).filter(Recipient::isActive)
                .orElseThrow(() -> ProblemException.invalid("#/recipientId", "unknown_value"));
        if (concern.subjectKind() == SubjectKind.EMPLOYEE && !FOR_EMPLOYEES.contains(recipient.kind())) {
            throw ProblemException.invalid("#/recipientId", "employee_recipient");
        }
        if (!recipient.methods().contains(chosen.method())) {
            throw ProblemException.invalid("#/method", "not_for_this_recipient");
        }
        return recipient;
    }

    /** In the order of the case, whatever order they were chosen in. */
    private List<ConcernPart> chosenParts(UUID concern, List<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        List<ConcernPart> found = parts.of(concern).stream().filter(part -> wanted.contains(part.key())).toList();
        if (found.size() < wanted.size()) {
            Set<String> known = new HashSet<>(found.stream().map(ConcernPart::key).toList());
            int unknown = (int) keys.stream().takeWhile(known::contains).count();
            throw ProblemException.invalid("#/parts/" + unknown, "unknown_part");
        }
        return found;
    }
}
