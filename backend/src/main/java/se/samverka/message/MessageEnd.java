package se.samverka.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    public Map<UUID, String> obstacles(Collection<UUID> cases) {
        Set<UUID> unread = new HashSet<>(messages.unreadIn(cases, Side.OFFICER, LocalDate.EPOCH));
        unread.addAll(messages.unreadIn(cases, Side.REPORTER, conversations.today().minusDays(PATIENCE_DAYS)));
        return unread.stream().collect(Collectors.toMap(Function.identity(), id -> UNREAD));
    }

    @Override
    public void erase(Collection<UUID> cases) {
        messages.erase(cases);
    }
}
