package se.samverka.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samverka.testing.Call.newKey;
import static se.samverka.training.LearningPlatform.meansTraining;
import static se.samverka.training.LearningPlatform.row;
import static se.samverka.training.LearningPlatform.send;
import static se.samverka.training.LearningPlatform.taken;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.organisation.Staff;
import se.samverka.testing.ApiTest;

/**
 * Late, repeated, out of order, corrected, moved to somebody else, revoked and told twice in one moment: whatever the order and
 * the batches, what is worked out is what a plain reckoning over all of it says. Seeds instead of luck: a failure comes again.
 */
@ApiTest
class CompletionOrderTest {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int EMPLOYEES = 4;
    private static final int COURSES = 3;

    /** One telling, by places instead of ids. */
    private record Telling(int id, int moment, int employee, int course, int day, boolean revoked) {
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void any_order_and_repetition_ends_in_the_same_state(long seed) {
        Random random = new Random(seed);
        List<Telling> tellings = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            tellings.add(new Telling(random.nextInt(15), random.nextInt(4), random.nextInt(EMPLOYEES), random.nextInt(COURSES), random.nextInt(40), random.nextInt(5) == 0));
        }
        String unit = Staff.unit("utbildning");
        List<String> employees = new ArrayList<>();
        for (int i = 0; i < EMPLOYEES; i++) {
            employees.add(Staff.employee(unit, "larare"));
        }
        String run = newKey();
        List<UUID> trainings = new ArrayList<>();
        for (int i = 0; i < COURSES; i++) {
            trainings.add(Trainings.added());
        }
        List<Map<String, Object>> rows = new ArrayList<>(tellings.stream().map(telling -> rowOf(telling, run, employees)).toList());
        rows.addAll(rows.subList(0, 20));
        Collections.shuffle(rows, random);
        List<Integer> settled = new ArrayList<>();
        for (int from = 0; from < rows.size(); ) {
            int to = Math.min(rows.size(), from + 1 + random.nextInt(15));
            send(rows.subList(from, to)).then().statusCode(200);
            from = to;
            // Somebody settles a course somewhere on the way.
            int course = random.nextInt(COURSES);
            if (!settled.contains(course) && rows.subList(0, to).stream().anyMatch(row -> row.get("training").equals(course(run, course)))) {
                meansTraining(course(run, course), trainings.get(course)).then().statusCode(200);
                settled.add(course);
            }
        }
        for (int course = 0; course < COURSES; course++) {
            if (!settled.contains(course)) {
                meansTraining(course(run, course), trainings.get(course)).then().statusCode(200);
            }
            for (int employee = 0; employee < EMPLOYEES; employee++) {
                assertEquals(reckoned(tellings, run, employees, employee, course), taken(employees.get(employee), trainings.get(course)));
            }
        }
    }

    /** Of each id the telling of the latest moment; of one moment, the one whose content is greatest, as the table compares them. */
    private static List<String> reckoned(List<Telling> tellings, String run, List<String> employees, int employee, int course) {
        Map<Integer, Telling> last = new HashMap<>();
        Comparator<Telling> later = Comparator.comparing(Telling::moment).thenComparing(telling -> content(telling, run, employees));
        tellings.forEach(telling -> last.merge(telling.id(), telling, (one, other) -> later.compare(one, other) >= 0 ? one : other));
        List<String> days = List.copyOf(new TreeSet<>(last.values().stream().filter(telling -> !telling.revoked() && telling.employee() == employee && telling.course() == course)
                .map(telling -> FIRST_DAY.plusDays(telling.day()).toString()).toList()));
        List<String> reckoned = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            reckoned.add(i + 1 < days.size() ? days.get(i) + " until " + days.get(i + 1) : days.get(i));
        }
        return reckoned;
    }

    /** A fingerprint, compared byte by byte. */
    private static String content(Telling telling, String run, List<String> employees) {
        String said = employees.get(telling.employee()) + "\n" + course(run, telling.course()) + "\n" + FIRST_DAY.plusDays(telling.day()) + "\n" + (telling.revoked() ? "mistake" : "");
        return UUID.nameUUIDFromBytes(said.getBytes(java.nio.charset.StandardCharsets.UTF_8)).toString();
    }

    private static Map<String, Object> rowOf(Telling telling, String run, List<String> employees) {
        Map<String, Object> row = row(run + "." + telling.id(), employees.get(telling.employee()), course(run, telling.course()), FIRST_DAY.plusDays(telling.day()),
                BEGINNING.plusSeconds(telling.moment()));
        if (telling.revoked()) {
            row.put("revokedBecause", "mistake");
        }
        return row;
    }

    private static String course(String run, int course) {
        return "kurs " + run + " " + course;
    }
}
