package se.samverka.localstack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The real Keycloak distribution: unpacked once, built once, then started as a child with the demo realm. */
final class LocalKeycloak {

    static final String ADMIN = "keycloak-admin";
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--cache=local", "--health-enabled=false", "--metrics-enabled=false");

    private final Path state;
    private final Path home;
    private final Path sources;
    private final Java java;
    private final Children children;

    LocalKeycloak(Path state, Path sources, Java java, Children children) {
        this.state = state;
        this.home = state.resolve("keycloak-" + version());
        this.sources = sources;
        this.java = java;
        this.children = children;
    }

    private static String version() {
        try (InputStream file = LocalKeycloak.class.getResourceAsStream("versions.properties")) {
            Properties versions = new Properties();
            versions.load(file);
            return versions.getProperty("keycloak");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isUnpacked() {
        return Files.exists(home.resolve(".unpacked"));
    }

    void unpack(List<String> maven, Path project) {
        Folders.delete(home);
        List<String> command = new ArrayList<>(maven);
        command.addAll(List.of("-f", project.resolve("backend/local-stack").toString(), "-Dstack.folder=" + state,
                "-DmarkersDirectory=" + state.resolve(".markers"), "dependency:unpack@keycloak"));
        children.run("Keycloak download", command, project);
        Folders.write(home.resolve(".unpacked"), "");
    }

    boolean isBuilt() {
        return buildMark().equals(Folders.read(home.resolve(".built")));
    }

    void build() {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        children.run("Keycloak build", command(List.of(), arguments), home);
        Folders.write(home.resolve(".built"), buildMark());
    }

    // The built server is tied to its options and to the Java that built it.
    private String buildMark() {
        return "java " + java.feature() + " " + String.join(" ", BUILD_OPTIONS);
    }

    /**
     * Starts and waits until the realm answers.
     *
     * @param store where accounts and sessions are kept; empty keeps them in memory
     * @return whether the realm was imported anew
     */
    boolean start(DemoRealm realm, Settings settings, Optional<Path> store) {
        copyTheme();
        String realmFile = realm.json();
        Folders.write(home.resolve("data/import/samverka-realm.json"), realmFile);
        boolean importedAnew = store.map(folder -> forgetWhenChanged(folder, realmFile + settings.publicOrigin())).orElse(true);
        int port = settings.keycloak().number();
        String database = store.map(folder -> "jdbc:h2:file:" + folder.resolve("keycloak"))
                .orElse("jdbc:h2:mem:keycloak" + port) + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE";
        List<String> arguments = List.of("start", "--optimized", "--import-realm",
                "--db-url=" + (store.isPresent() ? database : database + ";DB_CLOSE_DELAY=-1"),
                "--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + port, "--hostname=http://localhost:" + port);
        List<String> archive = java.sharedArchive(state.resolve("keycloak-java" + java.feature() + ".jsa"));
        Child server = children.startServer("Keycloak", command(archive, arguments), Map.of(
                "SAMVERKA_PUBLIC_ORIGIN", settings.publicOrigin(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", realm.password()));
        // The port answers 503 while the import still runs.
        server.awaitReady(URI.create("http://127.0.0.1:" + port + "/realms/samverka/.well-known/openid-configuration"), Duration.ofMinutes(4));
        return importedAnew;
    }

    // Keycloak imports a realm only when it does not exist: an edited file would otherwise change nothing.
    private static boolean forgetWhenChanged(Path folder, String realm) {
        Path mark = folder.resolve("realm.sha256");
        String fingerprint = Folders.sha256(realm);
        if (fingerprint.equals(Folders.read(mark))) {
            return false;
        }
        Folders.delete(folder);
        Folders.write(mark, fingerprint);
        return true;
    }

    // Only when it changed: another stack may be running from the same unpacked server.
    private void copyTheme() {
        Path from = sources.resolve("themes/samverka");
        Path to = home.resolve("themes/samverka");
        Path mark = home.resolve(".theme");
        String fingerprint = Folders.fingerprint(from);
        if (fingerprint.equals(Folders.read(mark))) {
            return;
        }
        Folders.delete(to);
        Folders.delete(home.resolve("data/tmp/kc-gzip-cache"));
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Folders.write(mark, fingerprint);
    }

    // As bin/kc.sh does, but without its shell in between: the child's pid is the server's.
    private List<String> command(List<String> more, List<String> arguments) {
        List<String> command = new ArrayList<>(java.command());
        command.addAll(more);
        command.addAll(List.of("-Xms64m", "-Xmx512m", "-XX:MaxMetaspaceSize=256m", "-Dfile.encoding=UTF-8"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-cp", home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
