package se.samverka.routine;

/**
 * What a routine is called, also when nothing of it is followed any more.
 *
 * @param address the last part of its public address
 * @param retired whether nothing of it will be followed again
 */
public record RoutineTitle(String name, String address, boolean retired) {
}
