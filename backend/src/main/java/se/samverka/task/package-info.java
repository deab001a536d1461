/**
 * "Att göra": one list of what the caller should do, gathered from the features through
 * {@link se.samverka.shared.task.TaskSource}. Holds nothing of its own.
 */
package se.samverka.task;
