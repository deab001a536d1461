package se.samverka.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** A built file and the sources it was built from. */
record Artefact(Path file, List<Path> sources) {

    private static final Set<String> NOT_SOURCES =
            Set.of("node_modules", "dist", "target", "coverage", "e2e", "playwright-report", "test-results");

    /** Missing, or older than some source. */
    boolean isStale() {
        try {
            return !Files.exists(file) || newestSource().compareTo(Files.getLastModifiedTime(file)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dates the file to the beginning of its build: a source saved meanwhile makes it stale, an untouched file does not stay so. */
    void builtAt(FileTime begin) {
        if (!Files.exists(file)) {
            throw new StackProblem("The build ended without an error, but " + file + " is not there.");
        }
        try {
            Files.setLastModifiedTime(file, begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileTime newestSource() throws IOException {
        AtomicReference<FileTime> newest = new AtomicReference<>(FileTime.fromMillis(0));
        for (Path source : sources) {
            if (Files.exists(source)) {
                Files.walkFileTree(source, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        String name = folder.getFileName().toString();
                        return NOT_SOURCES.contains(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                        if (isWrittenByBuild(path)) {
                            return FileVisitResult.CONTINUE;
                        }
                        newest.accumulateAndGet(attributes.lastModifiedTime(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
                        return FileVisitResult.CONTINUE;
                    }
                });
            }
        }
        return newest.get();
    }

    private static boolean isWrittenByBuild(Path path) {
        String name = path.getFileName().toString();
        return name.contains(".gen.") || name.endsWith(".tsbuildinfo");
    }
}
