package se.samverka.routine.card;

/**
 * Whom to turn to, as the card has room for it.
 *
 * @param hours null when none are told
 */
record CardContact(String name, String address, String hours) {
}
