package se.samverka.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import se.samverka.localstack.LocalPostgres;

/** One real PostgreSQL for the whole test run, with the same logins as production. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private static final Path MASTER_KEY = masterKey();
    private static final Path FILES = MASTER_KEY.resolveSibling("samverka-files-" + ProcessHandle.current().pid());
    private static LocalPostgres postgres;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(FILES.toFile())));
    }

    static LocalPostgres postgres() {
        return postgres;
    }

    @Override
    public Map<String, String> start() {
        if (postgres == null) {
            postgres = LocalPostgres.throwAway();
        }
        return Map.of("quarkus.datasource.jdbc.url", postgres.jdbcUrl(),
                "quarkus.datasource.password", LocalPostgres.APP_PASSWORD, "quarkus.flyway.password", LocalPostgres.OWNER_PASSWORD,
                "quarkus.oidc.public-key", Tokens.publicKey(), "samverka.master-key-file", MASTER_KEY.toString(),
                "samverka.attachments.folder", FILES.toString());
    }

    /** A key of the run: all databases of its one cluster are sealed under it. */
    private static Path masterKey() {
        try {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            Path file = Files.createTempFile("samverka-master", ".key");
            file.toFile().deleteOnExit();
            return Files.writeString(file, Base64.getEncoder().encodeToString(key));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void stop() {
        // Stopped with the JVM: other test profiles of this run use it too.
    }
}
