package se.samverka.shared.extract;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** Whose data an extract is of: the person the case is about, or who reported it. */
public enum ExtractFor {
    SUBJECT("subject"), REPORTER("reporter");

    @EnumeratedValue
    private final String code;

    ExtractFor(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** What is proposed for something that is about the person of the case: for a reporter it is somebody else's. */
    public MaskGround aboutSubject() {
        return this == SUBJECT ? null : MaskGround.OTHER_PERSON;
    }

    /** What is proposed for something that is about who reported it, or could tell who that is (safeguard 25). */
    public MaskGround aboutReporter() {
        return this == REPORTER ? null : MaskGround.REPORTER_PROTECTED;
    }
}
