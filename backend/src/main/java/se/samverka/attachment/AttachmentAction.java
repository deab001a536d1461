package se.samverka.attachment;

import com.fasterxml.jackson.annotation.JsonValue;

/** Something the caller can do now with the files of a concern. */
public enum AttachmentAction {
    ADD("add");

    private final String code;

    AttachmentAction(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
