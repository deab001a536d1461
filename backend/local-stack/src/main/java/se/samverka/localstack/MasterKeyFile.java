package se.samverka.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The API's master key on this machine: made once for a folder of data, readable by its owner only. */
public final class MasterKeyFile {
    private static final int KEY_BYTES = 32;

    private MasterKeyFile() {
    }

    /** @return the key that is in the folder, or a new one */
    public static Path in(Path folder) {
        Path file = folder.resolve("master.key");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                byte[] key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Path next = Files.createTempFile(folder, "master", ".next");
                Files.writeString(next, Base64.getEncoder().encodeToString(key));
                if (Files.getFileStore(next).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(next, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
                }
                Files.move(next, file);
            }
            return file;
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The master key could not be written: " + e.getMessage(), e);
        }
    }
}
