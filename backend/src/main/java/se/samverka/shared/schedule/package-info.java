/** Jobs: a job class holds only its schedule; {@link se.samverka.shared.schedule.JobRunner} gives it an actor, a transaction and the cluster lock. */
package se.samverka.shared.schedule;
