package se.samverka.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import se.samverka.testing.Database;

/** The store seen from outside the application. */
final class Stored {
    private Stored() {
    }

    static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue("samverka.attachments.folder", String.class));
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Path file(UUID id) {
        return files().stream().filter(file -> file.endsWith(id.toString())).findFirst().orElseThrow();
    }

    static boolean has(UUID id) {
        return files().stream().anyMatch(file -> file.endsWith(id.toString()));
    }

    static long unowned() {
        return Database.number("select count(*) from unowned_file");
    }
}
