package se.samverka.shared.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("unit")
class TraceIdTest {
    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void a_good_traceparent_is_gone_on_with() {
        assertEquals(ID, TraceId.from("00-" + ID + "-00f067aa0ba902b7-01"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "abc", "00-" + ID, "01-" + ID + "-00f067aa0ba902b7-01", "00-" + ID + "-0000000000000000-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
            "00-" + ID + "-00f067aa0ba902b7-01-extra", "00-" + ID + "-00f067aa0ba902b7-01\nInjected: 1", "00-" + ID + "g-00f067aa0ba902b7-01"})
    void anything_else_gives_a_fresh_id(String traceparent) {
        String given = TraceId.from(traceparent);
        assertTrue(given.matches("[0-9a-f]{32}"), given);
        assertNotEquals(ID, given);
        assertNotEquals(given, TraceId.from(traceparent));
    }

    @Test
    void the_answer_carries_a_traceparent_of_the_same_trace() {
        assertTrue(TraceId.traceparent(ID).matches("00-" + ID + "-(?!0{16})[0-9a-f]{16}-01"));
    }
}
