/**
 * Telling people that something has happened, without saying what it is about: a kind and an id. Who may know more sees
 * it where the id leads. Delivery, in the application and by mail as each person wishes, is the feature {@code notice}'s.
 */
package se.samverka.shared.notice;
