/**
 * The extract of what a case holds about its person, or about who reported it (GDPR 15, safeguard 21: one person, never a
 * list). Every part the case holds is chosen to be shown or masked with its ground; somebody else reviews exactly that;
 * identity is opened only when it is given out, after a stronger login (ADR 65).
 */
package se.samverka.rights.extract;
