package se.samverka.shared.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.concern.Concerns;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.testing.ApiTest;
import se.samverka.testing.Database;

/** What is sealed opens at its own place only. */
@ApiTest
@ActivateRequestContext
class SealTest {
    private static final String PLACE = "journal_entry:0199a010-0000-7000-8000-000000000001:text";

    @Inject
    CaseSeal cases;

    @Inject
    SystemSeal system;

    @Inject
    BlindIndex index;

    @Inject
    CurrentActor current;

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Person 1 visade en film på Öviks gymnasium. 🙂", "\u0000\uD83D\uDE42 x"})
    void a_text_opens_at_its_place(String text) {
        UUID id = Concerns.received();
        asSystem(() -> {
            byte[] sealed = cases.seal(id, PLACE, text);
            assertEquals(text, cases.open(id, PLACE, sealed));
            byte[] systemText = system.seal(PLACE, text);
            assertEquals(text, system.open(PLACE, systemText));
            return null;
        });
    }

    @Test
    void a_file_opens_whole() {
        UUID id = Concerns.received();
        byte[] file = new byte[10 * 1024 * 1024];
        Arrays.fill(file, (byte) 7);
        assertArrayEquals(file, asSystem(() -> cases.openBytes(id, PLACE, cases.sealBytes(id, PLACE, file))));
    }

    @Test
    void nothing_stays_nothing() {
        UUID id = Concerns.received();
        assertNull(asSystem(() -> cases.seal(id, PLACE, null)));
        assertNull(asSystem(() -> cases.open(id, PLACE, null)));
        assertNull(system.seal(PLACE, null));
        assertNull(system.open(PLACE, null));
    }

    @Test
    void the_same_text_is_sealed_differently_each_time() {
        UUID id = Concerns.received();
        assertFalse(asSystem(() -> Arrays.equals(cases.seal(id, PLACE, "Samtal."), cases.seal(id, PLACE, "Samtal."))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journal_entry:0199a010-0000-7000-8000-000000000002:text", "journal_entry:0199a010-0000-7000-8000-000000000001:note",
            "concern_step:0199a010-0000-7000-8000-000000000001:text"})
    void a_text_moved_to_another_row_column_or_table_is_refused(String elsewhere) {
        UUID id = Concerns.received();
        byte[] sealed = asSystem(() -> cases.seal(id, PLACE, "Samtal."));
        assertThrows(UnopenableException.class, () -> asSystem(() -> cases.open(id, elsewhere, sealed)));
        byte[] systemText = system.seal(PLACE, "Samtal.");
        assertThrows(UnopenableException.class, () -> system.open(elsewhere, systemText));
    }

    @Test
    void a_text_moved_to_another_case_is_refused_even_with_the_key() {
        UUID one = Concerns.received();
        UUID other = Concerns.received();
        byte[] sealed = asSystem(() -> cases.seal(one, PLACE, "Samtal."));
        assertThrows(UnopenableException.class, () -> asSystem(() -> cases.open(other, PLACE, sealed)));
        Database.change("update case_key set wrapped = (select wrapped from case_key where case_id = ?) where case_id = ?", one, other);
        assertThrows(UnopenableException.class, () -> asSystem(() -> cases.open(other, PLACE, sealed)));
    }

    @Test
    void a_changed_text_is_refused() {
        UUID id = Concerns.received();
        byte[] sealed = asSystem(() -> cases.seal(id, PLACE, "Samtal."));
        for (int position : new int[] {0, sealed.length / 2, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[position] ^= 1;
            assertThrows(UnopenableException.class, () -> asSystem(() -> cases.open(id, PLACE, changed)));
        }
        assertThrows(UnopenableException.class, () -> asSystem(() -> cases.open(id, PLACE, new byte[0])));
    }

    @Test
    void a_shredded_case_cannot_be_opened() {
        UUID id = Concerns.received();
        byte[] sealed = asSystem(() -> cases.seal(id, PLACE, "Samtal."));
        asSystem(() -> {
            cases.shred(List.of(id));
            return null;
        });
        assertEquals(0, Database.number("select count(*) from case_key where case_id = ?", id));
        assertThrows(UnopenableException.class, () -> asSystem(() -> cases.open(id, PLACE, sealed)));
    }

    @Test
    void a_blind_index_finds_equals_within_a_column() {
        byte[] found = index.of("person:name", "anna svensson");
        assertEquals(16, found.length);
        assertArrayEquals(found, index.of("person:name", "anna svensson"));
        assertFalse(Arrays.equals(found, index.of("person:name", "anna svenson")));
        assertFalse(Arrays.equals(found, index.of("person:phone", "anna svensson")));
        assertFalse(new String(found, StandardCharsets.ISO_8859_1).contains("anna"));
    }

    private <T> T asSystem(Supplier<T> work) {
        current.become(Actor.system("seal-test"));
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
