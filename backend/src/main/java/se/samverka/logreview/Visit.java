package se.samverka.logreview;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * One person's reads of one case on one day: what can be asked about as one thing.
 *
 * @param own         whether the case is the reader's to read: they are its handler, or a coordinator
 * @param brokenGlass whether it was opened by breaking glass
 */
record Visit(UUID reader, UUID concern, String caseNumber, Instant first, Instant last, Set<String> actions,
        boolean own, boolean brokenGlass) {
}
