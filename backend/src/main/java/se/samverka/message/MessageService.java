package se.samverka.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** The conversation from the side of those who work with the concern: the coordinator and the assigned handler. */
@ApplicationScoped
public class MessageService {
    @Inject
    ConcernLookup concerns;

    @Inject
    Conversations conversations;

    @Inject
    CaseSeal seal;

    @Inject
    Idempotency idempotency;

    @Inject
    MessageNotices notices;

    @Inject
    CurrentActor current;

    @Inject
    AuditLog audit;

    /** Reading is an event of its own (safeguard 19). */
    @Transactional
    public ConversationView read(UUID concernId) {
        ConcernBrief concern = concerns.require(concernId);
        List<MessageView> messages = conversations.read(concern.id(), Side.OFFICER, Integer.MAX_VALUE, Conversations.MOST).stream()
                .map(message -> MessageView.of(message, seal)).toList();
        audit.record("message.read", "concern", concern.id());
        return new ConversationView(messages, concern.isWorkedWithBy(current.get()) && messages.size() < Conversations.MOST);
    }

    @Transactional
    public Once<MessageView> write(UUID concernId, String key, WriteMessage command) {
        Idempotency.requireKey(key);
        ConcernBrief brief = concerns.require(concernId);
        if (!brief.isWorkedWithBy(current.get())) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        UUID concern = brief.id();
        UUID id = conversations.newId();
        return idempotency.once(key, "writeMessage " + concern, command, id, () -> {
            Message message = conversations.write(id, concern, Side.OFFICER, command.text());
            notices.tellReporter(concern);
            audit.record("message.sent", "concern", concern, Map.of("message", id.toString()));
            return MessageView.of(message, seal);
        }, written -> MessageView.of(conversations.require(written), seal));
    }
}
