/**
 * Disclosure (utlämnande av uppgift): data of a case leaves to an authority on a legal basis, item by item, decided by
 * two people over the same package; a refusal is recorded as fully. Seen by whoever sees the case, and by the principal
 * who is asked to decide. {@code content} is what leaves and the weighing behind it, {@code request} the police's
 * requests and their inbox, {@code mailbox} the partner door. Nothing is offered to other features. Product.md,
 * Hand-over and disclosure; domain § 3.
 */
package se.samverka.disclosure;
