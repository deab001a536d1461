/** The action card: an edition of a routine on one A4, to be printed and put on the wall. ADR 0106. */
package se.samverka.routine.card;
