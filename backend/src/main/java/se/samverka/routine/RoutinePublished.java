package se.samverka.routine;

import java.util.UUID;

/** A version is followed from now on. @param address the last part of the routine's address */
public record RoutinePublished(UUID routine, String address) {
}
