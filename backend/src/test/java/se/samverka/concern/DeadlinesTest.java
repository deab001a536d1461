package se.samverka.concern;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class DeadlinesTest {

    @ParameterizedTest(name = "received {0}: triage by {1}, assessment by {2}")
    @CsvSource({"2026-11-23T09:00:00Z, 2026-11-23, 2026-12-07", "2026-11-23T15:30:00Z, 2026-11-23, 2026-12-07", "2026-11-23T15:30:01Z, 2026-11-24, 2026-12-07",
            // Half past eleven at night in UTC is the next day in Sweden.
            "2026-11-23T23:30:00Z, 2026-11-24, 2026-12-08", "2026-06-18T14:30:01Z, 2026-06-22, 2026-07-02",
            "2026-06-30T22:00:00Z, 2026-07-01, 2026-07-15", "2026-12-31T12:00:00Z, 2027-01-04, 2027-01-14"})
    void steps_are_due(Instant receivedAt, LocalDate triage, LocalDate assessment) {
        assertEquals(triage, Deadlines.triage(receivedAt));
        assertEquals(assessment, Deadlines.assessment(receivedAt));
    }
}
