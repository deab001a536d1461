package se.samverka.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.ConcernLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;

/** The conversation from the reporter's side, whoever the reporter is. */
@ApplicationScoped
public class ReporterMessageService implements ConversationVerbs {
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
    AuditLog audit;

    @Transactional
    public List<ReporterMessage> readOwn(UUID concern) {
        return read(concerns.require(concern).id(), null, Conversations.MOST);
    }

    @Transactional
    public Once<ReporterMessage> writeOwn(UUID concernId, String key, WriteMessage command) {
        Idempotency.requireKey(key);
        UUID concern = concerns.require(concernId).id();
        UUID id = conversations.newId();
        return idempotency.once(key, "writeMyMessage " + concern, command, id,
                () -> ReporterMessage.of(enter(id, concern, command.text()), seal),
                written -> ReporterMessage.of(conversations.require(written), seal));
    }

    @Override
    @Transactional
    public void write(UUID concern, String text) {
        enter(conversations.newId(), concern, text);
    }

    @Override
    @Transactional
    public List<ReporterMessage> read(UUID concern, Integer before, int most) {
        return conversations.read(concern, Side.REPORTER, before == null ? Integer.MAX_VALUE : before, most).stream()
                .map(message -> ReporterMessage.of(message, seal)).toList();
    }

    private Message enter(UUID id, UUID concern, String text) {
        Message message = conversations.write(id, concern, Side.REPORTER, text);
        notices.tellOfficers(concern);
        audit.record("message.received", "concern", concern, Map.of("message", id.toString()));
        return message;
    }
}
