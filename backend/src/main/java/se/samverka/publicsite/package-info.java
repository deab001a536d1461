/**
 * The public door: anybody may hand in a report and follow it by a receipt, without login. Nobody is known here, and
 * nothing is kept that could tell who it was: no address, no browser, no trace of the visitor's own, no time finer than a
 * day ({@link se.samverka.shared.security.ActorsClock}). Proof of work and limits per network stand where others ask a
 * third party whether a visitor is human. Nobody uses this package. Domain § 6, § 9 safeguards 2, 3, 25 and 26.
 */
package se.samverka.publicsite;
