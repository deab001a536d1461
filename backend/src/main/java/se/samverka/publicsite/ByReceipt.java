package se.samverka.publicsite;

import java.util.List;

/**
 * What the holder of a receipt is answered, known or not: {@link EqualAnswers} makes it one length.
 *
 * @param <V> itself
 */
interface ByReceipt<V extends ByReceipt<V>> {
    /** Oldest first. */
    List<?> messages();

    /** With no more than the newest so many messages, and saying that there are earlier ones. */
    V withNewest(int most);

    V withPadding(String filling);
}
