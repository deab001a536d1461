package se.samverka.attachment;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a file is given out. */
public enum AttachmentState {
    AVAILABLE("available"), PENDING("pending"), QUARANTINED("quarantined");

    private final String code;

    AttachmentState(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
