package se.samverka.logreview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samverka.shared.time.SystemClock;

/** What is drawn of a week's visits, and why. */
@Tag("unit")
class ReadSampleTest {
    private static final Instant WEDNESDAY = swedish("2026-11-18T10:00");
    private static final UsualHours TOO_FEW_TO_TELL = new UsualHours(Map.of());
    private final ReadSample sample = new ReadSample(new Random(1));

    @Test
    void one_in_twenty_is_drawn_but_never_fewer_than_5_or_more_than_40() {
        assertEquals(0, draw(visits(0, true)).size());
        assertEquals(3, draw(visits(3, true)).size());
        assertEquals(5, draw(visits(90, true)).size());
        assertEquals(20, draw(visits(400, true)).size());
        assertEquals(40, draw(visits(5_000, true)).size());
    }

    @Test
    void three_quarters_are_those_that_a_rule_points_at_and_a_quarter_is_chance() {
        List<Visit> visits = Stream.concat(visits(360, true).stream(), visits(40, false).stream()).toList();
        Map<Visit, Set<ReadGround>> drawn = draw(visits);
        assertEquals(15, drawn.values().stream().filter(grounds -> grounds.equals(Set.of(ReadGround.OUTSIDE_ASSIGNMENT))).count());
        assertEquals(5, drawn.values().stream().filter(grounds -> grounds.contains(ReadGround.RANDOM)).count());
    }

    @Test
    void no_visit_is_sure_never_to_be_asked_about() {
        List<Visit> visits = Stream.concat(visits(20, true).stream(), visits(20, false).stream()).toList();
        Set<Visit> drawn = new HashSet<>();
        IntStream.range(0, 400).forEach(week -> drawn.addAll(draw(visits).keySet()));
        assertEquals(Set.copyOf(visits), drawn);
    }

    @Test
    void a_visit_with_more_weight_is_drawn_more_often() {
        List<Visit> visits = new ArrayList<>(visits(30, false));
        Visit glass = visit(UUID.randomUUID(), swedish("2026-11-18T02:00"), false, true);
        visits.add(glass);
        Map<Visit, Integer> times = new HashMap<>();
        IntStream.range(0, 1_000).forEach(week -> draw(visits).keySet().forEach(visit -> times.merge(visit, 1, Integer::sum)));
        double others = visits.stream().filter(visit -> visit != glass).mapToInt(visit -> times.getOrDefault(visit, 0)).average().orElseThrow();
        assertTrue(times.get(glass) > 1.5 * others, times.get(glass) + " times, others " + others);
    }

    @Test
    void many_cases_within_an_hour_are_pointed_at_and_the_same_number_in_a_day_is_not() {
        UUID reader = UUID.randomUUID();
        List<Visit> hasty = IntStream.range(0, 10).mapToObj(n -> visit(reader, WEDNESDAY.plusSeconds(n * 300), true, false)).toList();
        List<Visit> calm = IntStream.range(0, 10).mapToObj(n -> visit(reader, WEDNESDAY.plusSeconds(n * 1_200), true, false)).toList();
        assertTrue(draw(hasty).values().stream().allMatch(grounds -> grounds.contains(ReadGround.MANY_CASES)));
        assertTrue(draw(calm).values().stream().noneMatch(grounds -> grounds.contains(ReadGround.MANY_CASES)));
    }

    @Test
    void an_hour_is_unusual_outside_office_hours_until_the_organisation_has_hours_of_its_own() {
        assertTrue(TOO_FEW_TO_TELL.isUnusual(swedish("2026-11-18T18:00")));
        assertTrue(TOO_FEW_TO_TELL.isUnusual(swedish("2026-11-21T10:00")));
        assertEquals(false, TOO_FEW_TO_TELL.isUnusual(WEDNESDAY));
        UsualHours nightShift = new UsualHours(Map.of(new UsualHours.Hour(true, 22), 300L, new UsualHours.Hour(true, 10), 5L));
        assertEquals(false, nightShift.isUnusual(swedish("2026-11-18T22:30")));
        assertTrue(nightShift.isUnusual(WEDNESDAY));
    }

    private Map<Visit, Set<ReadGround>> draw(List<Visit> visits) {
        return sample.draw(visits, TOO_FEW_TO_TELL);
    }

    private static List<Visit> visits(int count, boolean own) {
        return IntStream.range(0, count).mapToObj(n -> visit(UUID.randomUUID(), WEDNESDAY, own, false)).toList();
    }

    private static Visit visit(UUID reader, Instant at, boolean own, boolean glass) {
        return new Visit(reader, UUID.randomUUID(), "2026-0042", at, at, Set.of("concern.opened"), own, glass);
    }

    private static Instant swedish(String local) {
        return LocalDateTime.parse(local).atZone(SystemClock.SWEDEN).toInstant();
    }
}
