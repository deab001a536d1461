package se.samverka.organisation.hr.file;

/** How a file is to be read in. */
record ReadingOrder(boolean complete, boolean skipFaulty, boolean manyHaveLeft) {
}
