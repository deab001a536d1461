package se.samverka.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samverka.shared.task.Task;

@Tag("unit")
class MostUrgentFirstTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Test
    void what_is_late_comes_first_then_danger_then_the_day() {
        Task latest = task(DAY.minusDays(9), 9, false);
        Task late = task(DAY.minusDays(1), 1, true);
        Task danger = task(DAY.plusYears(1), 0, true);
        Task soon = task(DAY, 0, false);
        Task later = task(DAY.plusDays(1), 0, false);
        Task sometime = task(null, 0, false);
        assertEquals(List.of(latest, late, danger, soon, later, sometime),
                Stream.of(sometime, later, soon, danger, late, latest).sorted(Task.MOST_URGENT_FIRST).toList());
    }

    private static Task task(LocalDate dueOn, int overdueDays, boolean urgent) {
        return new Task("triage_concern", UUID.randomUUID(), "2026-0042", dueOn, overdueDays, urgent);
    }
}
