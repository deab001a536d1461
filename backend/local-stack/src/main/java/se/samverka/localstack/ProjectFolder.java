package se.samverka.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the top of the project from any folder inside it. */
public final class ProjectFolder {

    private static final Path MARK = Path.of("backend", "local-stack", "pom.xml");

    private ProjectFolder() {
    }

    /** @throws IllegalStateException when the working directory is outside the project */
    public static Path find() {
        return find(Path.of("").toAbsolutePath());
    }

    static Path find(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(MARK))) {
                return folder;
            }
        }
        throw new IllegalStateException("No project folder (one with " + MARK + ") at or above " + from);
    }

    /** The git-ignored folder for all state of local runs. */
    public static Path state() {
        return find().resolve(".local");
    }
}
