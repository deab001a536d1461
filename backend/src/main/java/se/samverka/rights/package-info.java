/**
 * The rights of the person a case is about. Here: restriction of processing (GDPR 18, safeguard 27), which the data
 * protection officer (auditor) places and lifts by case number, opening no case. Beside it: {@code correction},
 * {@code information}, {@code request} and {@code extract}. Others use nothing of it; the concern shows its marks through
 * {@link se.samverka.concern.CorrectionLookup}.
 */
package se.samverka.rights;
