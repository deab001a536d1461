package se.samverka.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a table of numbers withholds so that nobody in a small group can be made out. */
@Tag("unit")
class SmallGroupsTest {
    @Test
    void five_are_shown_and_four_are_not() {
        assertEquals(List.of(5, -1, -1), shown(5, 4, 3));
        assertEquals(List.of(5, 5), shown(5, 5));
    }

    @Test
    void what_one_could_work_out_from_the_total_is_withheld_too() {
        assertEquals(List.of(40, -1, -1), shown(40, 4, 6), "one alone is the total less the others");
        assertEquals(List.of(40, -1, -1, -1), shown(40, 1, 2, 9), "three people in two groups are still few");
    }

    @Test
    void nothing_is_left_when_nothing_can_be_shown_safely() {
        assertEquals(List.of(-1, -1), shown(4, 5));
        assertEquals(List.of(-1), shown(3));
        assertEquals(List.of(), shown());
    }

    private static List<Integer> shown(int... sizes) {
        return SmallGroups.withheld(IntStream.range(0, sizes.length).mapToObj(i -> new RoutineCoverageCell("sektor", "grupp" + i, sizes[i], 1)).toList())
                .stream().map(cell -> cell.shown() ? cell.staff() : -1).toList();
    }
}
