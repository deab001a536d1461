/**
 * The duty to inform the person a case is about (GDPR 14, safeguard 17): within a month of the data coming in, or later
 * or never with a ground in law. Codes and days stand in the duty, which the data protection officer sees; the reasons
 * are the case's.
 */
package se.samverka.rights.information;
