package se.samverka.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.erasure.ErasureObstacle;

/** How messages end with their case: while somebody has yet to read one the case is kept; then they are erased. */
@ApplicationScoped
class MessageEnd implements ErasureObstacle, CaseErasure {
    static final String UNREAD = "unread_message";
    /** How long an answer waits for somebody who may never come back. What the reporter wrote waits until it is read. */
    private static final int PATIENCE_DAYS = 30;

    @Inject
    MessageRepository messages;

    @Inject
    Conversations conversations;

    @Override
    public Optional<String> obstacle(UUID caseId) {
        boolean unread = messages.hasUnread(caseId, Side.OFFICER, LocalDate.EPOCH)
                || messages.hasUnread(caseId, Side.REPORTER, conversations.today().minusDays(PATIENCE_DAYS));
        return unread ? Optional.of(UNREAD) : Optional.empty();
    }

    @Override
    public void erase(UUID caseId) {
        messages.erase(caseId);
    }
}
