package se.samverka.logreview;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What somebody can do with a drawn visit. */
public enum ReadReviewAction {
    EXPLAIN("explain"), ACCEPT("accept"), MARK_UNEXPLAINED("mark_unexplained");

    @EnumeratedValue
    private final String code;

    ReadReviewAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
