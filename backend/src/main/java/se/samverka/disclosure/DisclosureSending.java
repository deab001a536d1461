package se.samverka.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.samverka.disclosure.content.SealedContent;
import se.samverka.disclosure.mailbox.Mailboxes;
import se.samverka.disclosure.request.DisclosureRequests;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** What was granted goes out as it was approved, and the recipient's receipt comes back. */
@ApplicationScoped
public class DisclosureSending {
    @Inject
    DisclosureDesk desk;

    @Inject
    DisclosureRepository disclosures;

    @Inject
    DisclosureRequests requests;

    @Inject
    DisclosureSeal seal;

    @Inject
    Mailboxes mailboxes;

    @Inject
    AccountLookup accounts;

    @Inject
    CurrentActor current;

    @Transactional
    public DisclosureView send(UUID id, String ifMatch, SendDisclosure command) {
        Disclosure disclosure = desk.requireFor(DisclosureAction.SEND, id, ifMatch);
        if ((disclosure.mailboxId() != null) != (command.method() == SendingMethod.MAILBOX)) {
            throw ProblemException.invalid("#/method", "not_for_this_recipient");
        }
        SealedContent sealed = seal.content(disclosure);
        // A consent may have run out, or the law have changed, since two people said yes.
        desk.requireLawful(disclosure, sealed);
        Instant now = desk.now();
        accounts.ensureKnown(current.get());
        if (disclosure.mailboxId() != null) {
            mailboxes.deliver(new Mailboxes.Delivery(id, disclosure.concernId(), disclosure.requestId(), disclosure.mailboxId(),
                    sealed.contentText(), current.get().id()), now);
        }
        if (disclosure.requestId() != null) {
            requests.answer(disclosure.requestId(), now);
        }
        disclosure.send(command.method(), current.get().id(), now);
        return desk.conclude(disclosure, "sent");
    }

    /** Safeguard 16: who was given it by hand hears of corrections by hand. */
    @Transactional
    public DisclosureView tellOfCorrection(UUID id, String ifMatch) {
        Disclosure disclosure = desk.requireFor(DisclosureAction.TELL_OF_CORRECTION, id, ifMatch);
        Instant now = desk.now();
        accounts.ensureKnown(current.get());
        disclosures.noteTold(id, current.get().id(), now);
        disclosure.tellOfCorrection(now);
        return desk.conclude(disclosure, "told_of_correction");
    }

    @Transactional
    public DisclosureView noteReceipt(UUID id, String ifMatch, NoteReceipt command) {
        Disclosure disclosure = desk.requireFor(DisclosureAction.NOTE_RECEIPT, id, ifMatch);
        LocalDate day = command.receivedOn();
        if (day.isAfter(desk.today())) {
            throw ProblemException.invalid("#/receivedOn", "in_the_future");
        }
        if (day.isBefore(LocalDate.ofInstant(disclosure.sending().at(), SystemClock.SWEDEN))) {
            throw ProblemException.invalid("#/receivedOn", "before_sent");
        }
        Instant now = desk.now();
        disclosures.add(new DisclosureReceipt(id, day, current.get().id(), now));
        disclosure.noteReceipt(day, now);
        return desk.conclude(disclosure, "receipted");
    }
}
