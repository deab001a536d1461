package se.samverka.attachment.upload;

import java.io.IOException;
import java.io.InputStream;
import se.samverka.shared.store.Spool;

/**
 * A file as it was sent.
 *
 * @param name     made harmless
 * @param declared the media type the sender gave, or null
 * @param digest   SHA-256
 * @param content  on the disk; whoever opened the spool closes it
 */
public record ReceivedFile(String name, String declared, byte[] digest, int size, Spool content) {

    /** The whole of it, in memory. */
    public byte[] bytes() {
        try (InputStream in = content.in()) {
            return in.readNBytes(size);
        } catch (IOException failed) {
            throw Spool.problem(failed);
        }
    }
}
