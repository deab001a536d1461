/**
 * Who has completed which training. A completion is a fact told by a source under its own id and is never changed: a later
 * telling of the same id counts instead. What a source calls employees and trainings is settled once and remembered. From
 * the facts follows, in the writing transaction, when each employee took each training, and until when that was the latest
 * time; coverage reads nothing else. Domain § 4, ADR 137.
 */
package se.samverka.training.completion;
