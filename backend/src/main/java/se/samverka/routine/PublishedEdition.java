package se.samverka.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A wording that is followed now, with what belongs to it.
 *
 * @param routineId null when anybody asked
 * @param steps     for employees only
 * @param open      whether the routine has a page that anybody may read
 */
public record PublishedEdition(UUID routineId, String address, RoutineTopic topic, int number, LocalDate effectiveFrom, RoutineEdition edition,
        List<RoutineStep> steps, boolean open) {
}
