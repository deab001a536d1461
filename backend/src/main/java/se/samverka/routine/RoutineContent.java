package se.samverka.routine;

import java.util.List;

/** What a version says to its reader: the editions that reach them and, for employees, the steps. */
record RoutineContent(List<RoutineEdition> editions, List<RoutineStep> steps) {
    static final RoutineContent EMPTY = new RoutineContent(List.of(), List.of());

    /** The part that is for this reach only. */
    RoutineContent reaching(Reach reach) {
        return new RoutineContent(editions.stream().filter(edition -> edition.audience().reach() == reach).toList(),
                reach == Reach.STAFF ? steps : List.of());
    }
}
