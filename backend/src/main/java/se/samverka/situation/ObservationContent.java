package se.samverka.situation;

/** What and where, as it is sealed. */
record ObservationContent(String area, String what) {
}
