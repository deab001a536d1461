package se.samverka.shared.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.time.DayOnly;

/**
 * Files in a folder of the machine. A file is written beside its place, forced to the disk and then moved into it, so that
 * whatever happens there is a whole file or none.
 */
final class FolderStore implements FileStore {
    private static final Logger LOG = Logger.getLogger(FolderStore.class);
    private static final String INCOMING = "incoming";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(UUID id, byte[] sealed) {
        Path incoming = incoming(id);
        try {
            Files.createDirectories(incoming.getParent());
            Files.createDirectories(place(id).getParent());
            try (FileChannel file = FileChannel.open(incoming, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(sealed);
                while (rest.hasRemaining()) {
                    file.write(rest);
                }
                file.force(true);
            }
            keepTheDayOnly(incoming);
            Files.move(incoming, place(id), StandardCopyOption.ATOMIC_MOVE);
            force(place(id).getParent());
            keepTheDayOnly(place(id).getParent());
            keepTheDayOnly(incoming.getParent());
        } catch (IOException failed) {
            delete(id);
            throw problem(failed, sealed.length);
        }
    }

    @Override
    public Optional<byte[]> get(UUID id) {
        try {
            return Optional.of(Files.readAllBytes(place(id)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failed) {
            throw problem(failed, 0);
        }
    }

    @Override
    public void delete(UUID id) {
        try {
            Files.deleteIfExists(incoming(id));
            Files.deleteIfExists(place(id));
        } catch (IOException failed) {
            throw problem(failed, 0);
        }
    }

    @Override
    public void forEach(Consumer<UUID> file) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            files.map(path -> path.getFileName().toString()).filter(name -> NAME.matcher(name).matches())
                    .map(UUID::fromString).forEach(file);
        } catch (IOException failed) {
            throw problem(failed, 0);
        }
    }

    /** By the end of the id, which is random: no folder gets more than its share. */
    private Path place(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }

    private Path incoming(UUID id) {
        return folder.resolve(INCOMING).resolve(id.toString());
    }

    /** Without it a crash of the machine could forget the name of a file whose content is there. */
    private static void force(Path directory) throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    /** When somebody unknown handed a file in is kept by its day; the folder does not know whose file it is. */
    private static void keepTheDayOnly(Path path) throws IOException {
        Instant written = Files.getLastModifiedTime(path).toInstant();
        Files.setLastModifiedTime(path, FileTime.from(DayOnly.of(written)));
    }

    private ProblemException problem(IOException failed, long needed) {
        String reason = String.valueOf(failed.getMessage());
        boolean full = reason.contains("No space left") || reason.contains("quota") || isShort(needed);
        LOG.errorf("The folder of attachments: %s%s", failed.getClass().getSimpleName(), full ? ", it is full" : "");
        return new ProblemException(full ? ProblemType.STORAGE_FULL : ProblemType.UNAVAILABLE);
    }

    private boolean isShort(long needed) {
        try {
            return needed > 0 && Files.getFileStore(folder).getUsableSpace() < needed;
        } catch (IOException unknown) {
            return false;
        }
    }
}
