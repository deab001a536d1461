package se.samverka.attachment;

import jakarta.persistence.EnumeratedValue;

/** What the virus scanner said. */
public enum Verdict {
    PENDING("pending"), CLEAN("clean"), INFECTED("infected");

    @EnumeratedValue
    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
