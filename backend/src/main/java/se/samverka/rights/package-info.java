/**
 * The rights of the person a case is about (GDPR 13–18): restriction of processing, correction and the mark "disputed",
 * information, the register of requests and the export that answers one.
 *
 * <p>The data protection officer (auditor) restricts and keeps the register, by case number and without opening a case;
 * who works with the case corrects, marks and exports. Others may observe {@link se.samverka.rights.RecordCorrected} and
 * {@link se.samverka.rights.DisputeRaised}. Safeguards 15–17, 21 and 27.
 */
package se.samverka.rights;
