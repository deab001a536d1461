package se.samverka.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Text with characters that are refused everywhere. Carries no part of the text. */
public final class UnacceptableTextException extends JsonMappingException {
    private final String code;

    public UnacceptableTextException(JsonParser parser, String code) {
        super(parser, "unacceptable text");
        this.code = code;
    }

    public String code() {
        return code;
    }
}
