package se.samverka.shared.erasure;

import java.time.Instant;

/** What a feature keeps that belongs to no case, and so is erased by its own age, under a rule of its own. */
public interface AgedErasure {
    /** @return the code that rules call it by, for example {@code observation} */
    String kept();

    /**
     * Erases what came in before the moment, with every trace of it; where somebody awaits an answer, what ended before it. Called as the system, in its transaction.
     *
     * @param most how many at the most; the rest is the next call's
     * @return how many there were
     */
    int eraseFrom(Instant before, int most);
}
