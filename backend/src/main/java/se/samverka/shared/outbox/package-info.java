/**
 * What is to be sent, written in the transaction of the change it tells of and delivered afterwards with retries.
 * Notices hold no content: they say that there is something to do, and where to log in.
 */
package se.samverka.shared.outbox;
