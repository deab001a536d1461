package se.samverka.routine;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** Where a version is on its way, and where it can go from there (product.md, Routines). */
public enum RoutineStatus {
    DRAFT("draft", Set.of("in_review", "withdrawn")),
    IN_REVIEW("in_review", Set.of("draft", "approved", "withdrawn")),
    APPROVED("approved", Set.of("published", "withdrawn")),
    PUBLISHED("published", Set.of("superseded", "withdrawn")),
    SUPERSEDED("superseded", Set.of()),
    WITHDRAWN("withdrawn", Set.of());

    @EnumeratedValue
    private final String code;
    private final Set<String> next;

    RoutineStatus(String code, Set<String> next) {
        this.code = code;
        this.next = next;
    }

    @JsonValue
    public String code() {
        return code;
    }

    boolean leadsTo(RoutineStatus other) {
        return next.contains(other.code);
    }

    /** Between its first draft and its publication; a routine has one such version at the most. */
    boolean isUnderWay() {
        return this == DRAFT || this == IN_REVIEW || this == APPROVED;
    }
}
