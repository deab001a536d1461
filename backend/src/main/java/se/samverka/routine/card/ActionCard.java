package se.samverka.routine.card;

/**
 * A card as it is given out.
 *
 * @param tag  changes when anything on it does
 * @param name of the file
 */
record ActionCard(byte[] pdf, String tag, String name) {
}
