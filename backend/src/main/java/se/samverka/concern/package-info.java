/**
 * Concerns (oro): registered, triaged, assigned, assessed, acted on, followed up and closed.
 *
 * <p>Who may see one: the coordinator all of them, a handler those assigned to them, a reporter the progress of their
 * own. Case text is opened by nobody else; every opening is an audit event. People are pseudonyms ("person 1").
 * Others may use {@link se.samverka.concern.ConcernLookup}. Plan §§ 3, 5.2 and Annex 1 activity 2.
 */
package se.samverka.concern;
