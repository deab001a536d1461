package se.samverka.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The real Keycloak with the demo realm for a test: on a free port, with nothing of it left after {@link #close()}. */
public final class ThrowAwayKeycloak implements AutoCloseable {
    private static final String API = "samverka-api";

    private final Settings settings;
    private final DemoRealm realm;
    private final Children children;
    private final Runs runs;

    private ThrowAwayKeycloak(Settings settings, DemoRealm realm, Children children, Runs runs) {
        this.settings = settings;
        this.realm = realm;
        this.children = children;
        this.runs = runs;
    }

    /** Waits until the realm answers. The first time in a working copy it is also downloaded and built. */
    public static ThrowAwayKeycloak start() {
        Path project = ProjectFolder.find();
        Path state = ProjectFolder.state();
        Runs.stopLeftOvers(state.resolve("run"));
        Settings settings = Settings.read(List.of("--test"), System.getenv());
        DemoRealm realm = DemoRealm.of(project.resolve("backend/keycloak/realm"));
        Runs runs = Runs.begin(state.resolve("run"), true);
        Children children = new Children(folder(state.resolve("logs/test")), runs, settings.environment(), ended -> { });
        ThrowAwayKeycloak started = new ThrowAwayKeycloak(settings, realm, children, runs);
        try {
            LocalKeycloak keycloak = new LocalKeycloak(state, project.resolve("backend/keycloak"), Java.current(), children);
            if (!keycloak.isUnpacked()) {
                keycloak.unpack(Builds.MAVEN, project);
            }
            if (!keycloak.isBuilt()) {
                keycloak.build();
            }
            keycloak.start(realm, settings, Optional.empty());
            return started;
        } catch (RuntimeException failed) {
            started.close();
            throw failed;
        }
    }

    /** Address of the realm, and the issuer of its tokens. */
    public String realm() {
        return settings.authority();
    }

    /** Secret of the client samverka-api. */
    public String apiSecret() {
        return realm.clientSecret(API);
    }

    @Override
    public void close() {
        children.stopAll();
        runs.end();
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
