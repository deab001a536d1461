package se.samverka.shared.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;

/** Who was told that something waits, and when, is not kept for ever. */
@ApiTest
class OutboxForgettingTest {
    @Inject
    OutboxForgettingJob forgetting;

    @Test
    void what_was_sent_or_given_up_is_forgotten_after_thirty_days_and_what_waits_is_not() {
        UUID sent = left("delivered_at", 31);
        UUID parked = left("parked_at", 31);
        UUID lately = left("delivered_at", 29);
        UUID waiting = left("created_at", 31);
        forgetting.run();
        assertEquals(List.of(lately.toString(), waiting.toString()).stream().sorted().toList(),
                Database.column("select id from outbox_message where id in (?, ?, ?, ?) order by id::text", sent, parked, lately, waiting));
        Database.change("delete from outbox_message where id in (?, ?)", lately, waiting);
    }

    private static UUID left(String column, int daysAgo) {
        UUID id = UUID.randomUUID();
        Database.change("insert into outbox_message (id, kind, recipient, template, created_at, next_attempt_at) values (?, 'mail', 'funktion@kommun.example', 'something_new', now(), now() + interval '1 year')", id);
        Database.change("update outbox_message set " + column + " = now() - interval '" + daysAgo + " days' where id = ?", id);
        return id;
    }
}
