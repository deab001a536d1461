package se.samverka.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samverka.testing.Call.as;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;
import se.samverka.testing.Person;

/** Walking a list while it grows. */
@ApiTest
class ConcernPagingTest {

    @Test
    void all_pages_are_walked_during_inserts_without_duplicate_or_loss() {
        for (int i = 0; i < 12; i++) {
            Concerns.received();
        }
        Set<String> atStart = Set.copyOf(Database.column("select id from concern"));
        int limit = Math.max(5, atStart.size() / 8);
        List<String> seen = new ArrayList<>();
        String next = "/api/v1/concerns?limit=" + limit;
        while (next != null) {
            Response page = as(Person.COORDINATOR).basePath("").get(next);
            page.then().statusCode(200);
            seen.addAll(page.<List<String>>path("items.id"));
            next = page.path("_links.next");
            Concerns.received();
        }
        assertEquals(seen.size(), new HashSet<>(seen).size(), "no duplicate");
        assertTrue(seen.containsAll(atStart), "no loss");
        List<String> sorted = new ArrayList<>(seen);
        sorted.sort(java.util.Comparator.reverseOrder());
        assertEquals(sorted, seen, "newest first");
    }

    @Test
    void filters_are_kept_from_page_to_page() {
        UUID one = Concerns.received(Concerns.registration("eventType", "school_attack_signs"));
        UUID two = Concerns.received(Concerns.registration("eventType", "school_attack_signs"));
        Response first = as(Person.COORDINATOR).get("/concerns?eventType=school_attack_signs&limit=1");
        assertEquals(List.of(two.toString()), first.path("items.id"));
        Response second = as(Person.COORDINATOR).basePath("").get(first.<String>path("_links.next"));
        assertEquals(List.of(one.toString()), second.path("items.id"));
    }
}
