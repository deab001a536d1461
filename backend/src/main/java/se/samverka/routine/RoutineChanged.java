package se.samverka.routine;

import java.util.UUID;

/** What is followed of a routine is no longer the same: something was published, withdrawn or discontinued. */
public record RoutineChanged(UUID routine) {
}
