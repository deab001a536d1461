/** Keeps what must not be written out of free text: identity numbers are refused, words of belief are asked about. */
package se.samverka.shared.privacy;
