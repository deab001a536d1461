package se.samverka.accessibility;

/** Which page and what was hard there, as it is sealed. */
record FeedbackContent(String page, String text) {
}
