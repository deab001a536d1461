package se.samverka.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** What both sides do alike: read and write. Call within the use case's transaction. */
@ApplicationScoped
class Conversations {
    /** A conversation is no place for a case's whole correspondence; and one answer holds it. */
    static final int MOST = 100;

    @Inject
    MessageRepository messages;

    @Inject
    CaseSeal seal;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /** Oldest first. What the other side wrote counts as read from now on, when the actor takes part. */
    List<Message> read(UUID concern, Side reader, int before, int most) {
        // Row security marks nothing for somebody who only looks on.
        messages.markRead(concern, reader, today());
        List<Message> newest = messages.newestOf(concern, before, most);
        Collections.reverse(newest);
        return newest;
    }

    UUID newId() {
        return TimeOrderedId.at(clock.instant());
    }

    /** What was written before, while it is there. */
    Message require(UUID message) {
        return messages.findByIdOptional(message).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    Message write(UUID id, UUID concern, Side sender, String text) {
        int position = messages.nextPosition(concern);
        if (position > MOST) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        Instant now = clock.instant();
        Message message = Message.write(id, concern, position, sender, current.get(), text, seal, now);
        messages.write(message);
        return message;
    }

    LocalDate today() {
        return clock.instant().atZone(SystemClock.SWEDEN).toLocalDate();
    }
}
