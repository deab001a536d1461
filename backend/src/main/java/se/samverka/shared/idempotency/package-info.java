/**
 * A retried POST does its work once. The key is reserved by the first statement of the same transaction as the effect,
 * so of equal keys at the same time one does the work and the others wait and get its answer.
 */
package se.samverka.shared.idempotency;
