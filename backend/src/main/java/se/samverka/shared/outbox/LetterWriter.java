package se.samverka.shared.outbox;

import java.util.Optional;
import java.util.UUID;

/** Writes letters when they are sent: until then the outbox knows what they are about and no address. */
public interface LetterWriter {
    /**
     * In a transaction of the system.
     *
     * @return empty when there is nobody to write to any more
     */
    Optional<Letter> write(String template, UUID about);

    /** After the last attempt, when there is no such mailbox; in a transaction of the system. */
    void giveUp(UUID about);
}
