package se.samverka.attachment;

import java.util.HexFormat;
import se.samverka.attachment.content.FileType;

/**
 * A file that was looked into and may be kept. What it was called is not among it.
 *
 * @param digest  SHA-256 of what was sent
 * @param content without anything that does not belong to what one sees
 */
public record InspectedFile(FileType type, byte[] digest, byte[] content) {

    /** @param number the how manieth of its sender */
    NewFile named(int number) {
        return new NewFile("bilaga-" + number + "." + type.extension(), type, digest, content.length);
    }

    /** Tells two files apart; for a fingerprint, never kept as it is. */
    public String digestInHex() {
        return HexFormat.of().formatHex(digest);
    }
}
