package se.samverka.contactpath;

/** Something about whom to turn to is no longer the same. */
record ContactPathsChanged() {
}
