package se.samverka.shared.task;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing somebody should do. Says no more than a code, a number and a day: the list is seen by who passes by a screen.
 *
 * @param kind      a code of the feature's own, verb first: {@code triage_concern}
 * @param subjectId what it is to be done with; the kind says what sort of thing that is
 * @param reference the case number; null when it concerns no case
 * @param urgent    whether it is to be done at once, whatever its day
 */
@Schema(description = "Something the caller should do.")
public record Task(
        @Schema(required = true, pattern = "^[a-z_]{1,40}$", examples = "triage_concern",
                description = "What is to be done, as a code. New codes come with new features: one that is not known is shown without a link.") String kind,
        @Schema(required = true, description = "What it is to be done with.") UUID subjectId,
        @Schema(nullable = true, examples = "2026-0042", description = "The case number; null when it is about no case.") String reference,
        @Schema(nullable = true, description = "By when.") LocalDate dueOn,
        @Schema(required = true, description = "Calendar days past dueOn; 0 when not overdue.") int overdueDays,
        @Schema(required = true, description = "Whether it is to be done at once, whatever its day.") boolean urgent) {

    /** What is late first, the latest of all on top; then what is urgent; then by when it is due; without a day last. */
    public static final Comparator<Task> MOST_URGENT_FIRST = Comparator.comparing(Task::overdueDays).reversed()
            .thenComparing(Task::urgent, Comparator.reverseOrder())
            .thenComparing(Task::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));
}
