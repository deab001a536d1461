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
        assertEquals(List.of(5, -1, -1), inSectors("a5", "b4", "c3"));
        assertEquals(List.of(5, 5), shown(5, 5));
    }

    @Test
    void what_one_could_work_out_from_the_total_is_withheld_too() {
        assertEquals(List.of(40, -1, -1), shown(40, 4, 6), "one alone is the total less the others");
        assertEquals(List.of(40, -1, -1, -1), shown(40, 1, 2, 9), "three people in two groups are still few");
    }

    @Test
    void who_may_be_in_two_groups_of_a_sector_is_not_counted_twice() {
        assertEquals(List.of(40, -1, -1, -1), inSectors("a40", "b3", "b3", "c7"), "the same three may be in both groups");
        assertEquals(List.of(40, -1, -1, 7), inSectors("a40", "b3", "c3", "d7"), "nobody works in two sectors");
        assertEquals(List.of(40, -1, -1, -1), inSectors("a40", "b4", "b4", "b6"));
    }

    @Test
    void nothing_is_left_when_nothing_can_be_shown_safely() {
        assertEquals(List.of(-1, -1), shown(4, 5));
        assertEquals(List.of(-1), shown(3));
        assertEquals(List.of(), shown());
    }

    private static List<Integer> shown(int... sizes) {
        return inSectors(IntStream.of(sizes).mapToObj(size -> "a" + size).toArray(String[]::new));
    }

    /** @param groups each with its sector's letter before its size */
    private static List<Integer> inSectors(String... groups) {
        return SmallGroups.withheld(IntStream.range(0, groups.length).mapToObj(i ->
                        new RoutineCoverageCell(groups[i].substring(0, 1), "grupp" + i, Integer.parseInt(groups[i].substring(1)), 1)).toList())
                .stream().map(cell -> cell.staff() != null ? cell.staff() : -1).toList();
    }
}
