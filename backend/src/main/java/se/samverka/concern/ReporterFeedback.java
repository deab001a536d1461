package se.samverka.concern;

/**
 * All that a reporter may learn (domain § 2.3).
 *
 * @param investigation what social services answered about a child; null when nothing is. Only for mandated reporters:
 *                      others are told the progress
 */
public record ReporterFeedback(MyConcern.Progress progress, Investigation investigation) {
}
