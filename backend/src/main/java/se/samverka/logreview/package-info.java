/**
 * Log review (loggkontroll, SoLPuL 10 §): who has read what, per case and per person; and every week a sample of the reads,
 * whose readers are asked to explain them to somebody else. Unexplained reads are a figure.
 */
package se.samverka.logreview;
