/**
 * What the system holds of a case, part by part, for the extract its person or its reporter is given (GDPR 15): each
 * feature that keeps something of cases implements {@link se.samverka.shared.extract.ExtractSource}.
 */
package se.samverka.shared.extract;
