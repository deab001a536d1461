package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Set;

/** Where a concern is on its way, and where it can go from there (product.md, Concerns). */
public enum ConcernStatus {
    RECEIVED("received", Set.of("triaged")),
    TRIAGED("triaged", Set.of("assessed", "handed_over", "closed")),
    ASSESSED("assessed", Set.of("in_action", "handed_over", "closed")),
    IN_ACTION("in_action", Set.of("followed_up", "handed_over", "closed")),
    /** Back to where it was when its recipient does not take it over. */
    HANDED_OVER("handed_over", Set.of("followed_up", "closed", "triaged", "assessed", "in_action")),
    FOLLOWED_UP("followed_up", Set.of("in_action", "closed")),
    CLOSED("closed", Set.of("triaged"));

    @EnumeratedValue
    private final String code;
    private final Set<String> next;

    ConcernStatus(String code, Set<String> next) {
        this.code = code;
        this.next = next;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public boolean leadsTo(ConcernStatus other) {
        return next.contains(other.code);
    }
}
