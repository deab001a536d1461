/**
 * Partner doors that must know why they are called: every call states a reason and the caller's own case number, and
 * both are kept, sealed. Never in a plain log, a URL or an answer.
 */
package se.samverka.shared.partner;
