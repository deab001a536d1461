package se.samverka.relativesupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.receipt.ReceiptCode;
import se.samverka.shared.receipt.Receipts;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;

/** Asking for support, and following it by the receipt: the relative's side, or an employee's on somebody's behalf. */
@ApplicationScoped
public class SupportRequests implements SupportVerbs {
    @Inject
    SupportCaseRepository cases;

    @Inject
    SupportMessageRepository messages;

    @Inject
    SupportConversation conversation;

    @Inject
    Receipts receipts;

    @Inject
    CaseSeal seal;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** The receipt is for the relative: whoever asked for them reads nothing of what follows. */
    @Transactional
    public Once<SupportReceipt> askOnBehalf(String key, AskForSupport asked) {
        Idempotency.requireKey(key);
        UUID employee = current.get().id();
        ReceiptCode receipt = receipts.of(employee + ":" + key);
        UUID holder = receipts.holderOf(receipt);
        UUID id = TimeOrderedId.at(clock.instant());
        SupportReceipt answer = new SupportReceipt(receipt.grouped());
        // A key that was forgotten after its time still means the same receipt.
        boolean known = cases.ofHolder(holder).isPresent();
        Once<SupportReceipt> once = idempotency.once(key, "askForSupportOnBehalf", asked, id, () -> {
            if (!known) {
                enter(SupportCase.request(id, asked, holder, employee, conversation.today()), asked);
            }
            return answer;
        }, before -> answer);
        return new Once<>(answer, known || once.replayed());
    }

    @Override
    @Transactional
    public UUID ask(AskForSupport asked) {
        UUID id = TimeOrderedId.at(clock.instant());
        enter(SupportCase.request(id, asked, current.get().id(), null, conversation.today()), asked);
        return id;
    }

    @Override
    @Transactional
    public Optional<SupportProgress> ofPresentRelative() {
        return own().map(support -> new SupportProgress(support.status(), support.requestedOn(), support.dueOn()));
    }

    @Override
    @Transactional
    public List<RelativeMessage> read(Integer before, int most) {
        // The same is asked of the database whether the receipt is known or not.
        UUID id = own().map(SupportCase::id).orElse(current.get().id());
        messages.markRead(id, Writer.OFFICER, conversation.today());
        return messages.newestOf(id, before == null ? Integer.MAX_VALUE : before, most).stream().map(message -> message.relativesView(seal)).toList();
    }

    @Override
    @Transactional
    public void write(String text) {
        SupportCase support = own().orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        if (support.status() == SupportStatus.ENDED) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        conversation.write(support, Writer.RELATIVE, text);
        audit.record("support_case.message_received", "support_case", support.id());
    }

    private void enter(SupportCase support, AskForSupport asked) {
        cases.persistAndFlush(support);
        seal.newKey(support.id());
        conversation.write(support, Writer.RELATIVE, asked.text());
        audit.record("support_case.requested", "support_case", support.id(), Map.of("source", support.source().code()));
    }

    private Optional<SupportCase> own() {
        return cases.ofHolder(current.get().id());
    }
}
