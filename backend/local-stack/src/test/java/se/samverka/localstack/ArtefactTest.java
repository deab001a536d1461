package se.samverka.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArtefactTest {

    @TempDir
    Path folder;
    private Path source;
    private Artefact artefact;

    @BeforeEach
    void a_source_and_what_is_built_from_it() throws IOException {
        source = file("src/deep/Concern.java", 1000);
        artefact = new Artefact(folder.resolve("target/app.jar"), List.of(folder.resolve("src"), folder.resolve("pom.xml")));
    }

    @Test
    void is_stale_when_it_was_never_built() {
        assertTrue(artefact.isStale());
    }

    @Test
    void is_fresh_when_newer_than_every_source() throws IOException {
        file("target/app.jar", 2000);
        assertFalse(artefact.isStale());
    }

    @Test
    void is_stale_when_a_source_deep_down_is_newer() throws IOException {
        file("target/app.jar", 2000);
        Files.setLastModifiedTime(source, FileTime.fromMillis(3000));
        assertTrue(artefact.isStale());
    }

    @Test
    void is_stale_when_a_source_was_saved_during_the_build() throws IOException {
        file("target/app.jar", 9000);
        Files.setLastModifiedTime(source, FileTime.fromMillis(3000));
        artefact.builtAt(FileTime.fromMillis(2000));
        assertTrue(artefact.isStale());
    }

    @Test
    void ignores_what_builds_write_among_the_sources() throws IOException {
        file("target/app.jar", 2000);
        file("src/api/schema.gen.ts", 3000);
        file("src/node_modules/library.js", 3000);
        assertFalse(artefact.isStale());
    }

    @Test
    void a_build_that_made_nothing_is_a_problem() {
        assertThrows(StackProblem.class, () -> artefact.builtAt(FileTime.fromMillis(1)));
    }

    @Test
    void builtAt_dates_the_file_to_the_beginning_of_its_build() throws IOException {
        Path jar = file("target/app.jar", 9000);
        artefact.builtAt(FileTime.fromMillis(2000));
        assertEquals(FileTime.fromMillis(2000), Files.getLastModifiedTime(jar));
    }

    private Path file(String name, long changedAt) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
        return Files.setLastModifiedTime(file, FileTime.fromMillis(changedAt));
    }
}
