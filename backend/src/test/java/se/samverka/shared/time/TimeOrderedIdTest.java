package se.samverka.shared.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("unit")
class TimeOrderedIdTest {
    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @Test
    void ids_of_one_moment_sort_in_the_order_they_were_asked_for() {
        List<UUID> given = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            given.add(TimeOrderedId.at(NOON));
        }
        List<UUID> sorted = new ArrayList<>(given);
        // As PostgreSQL sorts: byte by byte.
        sorted.sort(Comparator.comparing(UUID::toString));
        assertEquals(sorted, given);
        assertEquals(given.size(), new HashSet<>(given).size());
    }

    @Test
    void ids_of_a_later_moment_sort_later() {
        assertTrue(TimeOrderedId.at(NOON.plusMillis(1)).toString().compareTo(TimeOrderedId.at(NOON.plusMillis(2)).toString()) < 0);
    }

    @Test
    void an_id_says_its_version_and_its_moment() {
        UUID id = TimeOrderedId.at(NOON.plusSeconds(3600));
        assertEquals(7, id.version());
        assertEquals(NOON.plusSeconds(3600).toEpochMilli(), id.getMostSignificantBits() >>> 16);
    }
}
