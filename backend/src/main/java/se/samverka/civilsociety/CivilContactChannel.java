package se.samverka.civilsociety;

import com.fasterxml.jackson.annotation.JsonValue;

/** How a function of an organisation is reached. */
public enum CivilContactChannel {
    PHONE("phone"), EMAIL("email"), LETTER("letter");

    private final String code;

    CivilContactChannel(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
