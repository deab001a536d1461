package se.samverka.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Builds the API and the SPA when they are missing or older than their sources. */
final class Builds {

    static final List<String> MAVEN = List.of("mvn", "-q", "-B");

    private final Path project;
    private final Children children;
    private final Progress progress;

    Builds(Path project, Children children, Progress progress) {
        this.project = project;
        this.children = children;
        this.progress = progress;
    }

    Path apiJar() {
        return api().file();
    }

    void buildApi() {
        if (api().isStale()) {
            progress.step("API build", () -> buildApi(api()));
        }
    }

    private void buildApi(Artefact api) {
        FileTime begin = FileTime.from(Instant.now());
        children.run("API build", with(MAVEN, "-f", "backend", "package", "-DskipTests"), project);
        api.builtAt(begin);
    }

    void buildSpa() {
        if (installedPackages().isStale()) {
            progress.step("SPA packages", () -> installPackages(installedPackages()));
        }
        if (spa().isStale()) {
            progress.step("SPA build", () -> buildSpa(spa()));
        }
    }

    private void installPackages(Artefact packages) {
        FileTime begin = FileTime.from(Instant.now());
        // Not "npm ci": it refuses a lock file that was made where packages of other platforms were not to be had.
        children.run("SPA packages", List.of("npm", "install", "--no-save", "--no-audit", "--no-fund"), project.resolve("frontend"));
        packages.builtAt(begin);
    }

    private void buildSpa(Artefact spa) {
        FileTime begin = FileTime.from(Instant.now());
        children.run("SPA build", List.of("npm", "run", "build"), project.resolve("frontend"));
        spa.builtAt(begin);
    }

    private Artefact api() {
        Path backend = project.resolve("backend");
        return new Artefact(backend.resolve("target/quarkus-app/quarkus-run.jar"),
                List.of(backend.resolve("pom.xml"), backend.resolve("src/main")));
    }

    private Artefact installedPackages() {
        Path frontend = project.resolve("frontend");
        return new Artefact(frontend.resolve("node_modules/.package-lock.json"), List.of(frontend.resolve("package-lock.json")));
    }

    private Artefact spa() {
        Path frontend = project.resolve("frontend");
        try (Stream<Path> files = Files.list(frontend)) {
            List<Path> sources = Stream.concat(
                            files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("Dockerfile")),
                            Stream.of(frontend.resolve("src"), frontend.resolve("public"), frontend.resolve("tools"), project.resolve("openapi.yaml")))
                    .toList();
            return new Artefact(frontend.resolve("dist/index.html"), sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Stream.of(more)).toList();
    }
}
