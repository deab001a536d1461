/**
 * The rights of the person a case is about, so far restriction of processing (GDPR 18, safeguard 27): the data protection
 * officer (auditor) restricts and lifts, by case number and without opening a case; others read who has restricted what.
 */
package se.samverka.rights;
