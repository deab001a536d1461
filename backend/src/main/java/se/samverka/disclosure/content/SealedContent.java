package se.samverka.disclosure.content;

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
import se.samverka.legalbasis.Holder;

/**
 * What two people approve: what leaves and the weighing behind it, as one text with one hash.
 *
 * @param salt new whenever it is prepared, so that a hash neither betrays a guess nor outlives a change
 */
public record SealedContent(UUID salt, PackageContent content, Weighing weighing) {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    public static SealedContent of(PackageContent content, Weighing weighing) {
        return new SealedContent(UUID.randomUUID(), content, weighing);
    }

    public static SealedContent read(String text) {
        return read(text, SealedContent.class);
    }

    public String text() {
        return write(this);
    }

    /** SHA-256 in hexadecimal over all of it; needs no key, for the salt is sealed with the text. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whose data it is: each holder once. */
    public List<Holder> holders() {
        return content.items().stream().map(PackageItem::holder).distinct().toList();
    }

    /** What leaves, as it is sent. */
    public String contentText() {
        return write(content);
    }

    public static PackageContent readContent(String text) {
        return read(text, PackageContent.class);
    }

    private static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException("a sealed package cannot be read");
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a package cannot be written");
        }
    }
}
