package se.samverka.handover;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** Where a hand-over is on its way, and where it can go from there. */
public enum HandOverStatus {
    PROPOSED("proposed", Set.of("sent", "refused", "recalled")),
    REFUSED("refused", Set.of()),
    SENT("sent", Set.of("acknowledged", "rejected", "recalled")),
    ACKNOWLEDGED("acknowledged", Set.of()),
    REJECTED("rejected", Set.of()),
    RECALLED("recalled", Set.of());

    @EnumeratedValue
    private final String code;
    private final Set<String> next;

    HandOverStatus(String code, Set<String> next) {
        this.code = code;
        this.next = next;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public boolean leadsTo(HandOverStatus other) {
        return next.contains(other.code);
    }
}
