package se.samverka.logreview;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** How far the review of a visit has come. */
public enum ReadReviewStatus {
    ASKED("asked"), EXPLAINED("explained"), ACCEPTED("accepted"), UNEXPLAINED("unexplained"), LAPSED("lapsed");

    @EnumeratedValue
    private final String code;

    ReadReviewStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
