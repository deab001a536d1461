package se.samverka.shared.idempotency;

/**
 * The answer of a use case that is carried out once.
 *
 * @param replayed true when it was carried out before; the answer is then about the thing as it is now
 */
public record Once<T>(T answer, boolean replayed) {
}
