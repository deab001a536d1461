package se.samverka.routine;

import java.util.UUID;

/** What was followed is followed no more, and nothing has taken its place. @param address the last part of the routine's address */
public record RoutineUnpublished(UUID routine, String address) {
}
