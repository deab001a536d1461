package se.samverka.shared.idempotency;

/**
 * The answer of a use case that is carried out once.
 *
 * @param replayed true when this is the answer given the first time
 */
public record Once<T>(T answer, boolean replayed) {
}
