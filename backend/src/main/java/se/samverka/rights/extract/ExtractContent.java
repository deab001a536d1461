package se.samverka.rights.extract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * What an extract shows, as it is sealed: what was masked is not in it.
 *
 * @param salt so that the hash of a short extract does not tell what it says
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExtractContent(UUID salt, List<ShownPart> parts) {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    String text() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an extract cannot be written");
        }
    }

    static ExtractContent read(String text) {
        try {
            return JSON.readValue(text, ExtractContent.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a sealed extract cannot be read");
        }
    }

    /** SHA-256 in hexadecimal: who approves says what was read. */
    static String hashOf(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
