package se.samverka.attachment.content;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files that are taken: pictures, documents and plain text. Few, because each is looked into. */
public enum FileType {
    JPEG("jpeg", "image/jpeg", List.of("jpg", "jpeg")),
    PNG("png", "image/png", List.of("png")),
    PDF("pdf", "application/pdf", List.of("pdf")),
    TEXT("text", "text/plain", List.of("txt"));

    @EnumeratedValue
    private final String code;
    private final String mediaType;
    private final List<String> extensions;

    FileType(String code, String mediaType, List<String> extensions) {
        this.code = code;
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    @JsonValue
    public String code() {
        return code;
    }

    /** The usual one, in lower case, without a dot. */
    public String extension() {
        return extensions.get(0);
    }

    /** @param mediaType without parameters, for example {@code image/png} */
    static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equalsIgnoreCase(mediaType)).findFirst();
    }

    /** @param extension what stands after the last dot, in lower case */
    static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values()).filter(type -> type.extensions.contains(extension)).findFirst();
    }
}
