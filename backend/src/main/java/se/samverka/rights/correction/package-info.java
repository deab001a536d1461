/**
 * Correction and dispute (GDPR 16, safeguard 16): what a case says is never changed. A correction stands beside it, a
 * dispute marks it to every reader, and whoever was given something of the case is told of both.
 */
package se.samverka.rights.correction;
