/**
 * Erasing (gallring): rules as data, a dry run that lists what is due, an approval by somebody else, the run, its protocol;
 * legal holds; the row of statistics that is left.
 *
 * <p>Who may see it: coordinators and auditors the rules, runs and protocols (numbers and codes, never case text); a hold's
 * reason whoever may open the case. Each feature erases its own: {@link se.samverka.shared.erasure.CaseErasure}.
 * Safeguards 15 and 18 (domain § 9).
 */
package se.samverka.retention;
