/** What waits for somebody: each feature that gives people things to do implements {@link se.samverka.shared.task.TaskSource}. */
package se.samverka.shared.task;
