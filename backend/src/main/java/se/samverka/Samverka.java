package se.samverka;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import java.util.Map;
import se.samverka.shared.audit.AuditVerification;
import se.samverka.shared.crypto.KeyRotation;
import se.samverka.shared.crypto.KeyStatus;

/** Starts the service; or with the name of a command as first argument carries it out and ends. */
@QuarkusMain
public class Samverka {
    private static final Map<String, Class<? extends QuarkusApplication>> COMMANDS = Map.of("audit-verify", AuditVerification.class,
            "keys-status", KeyStatus.class, "keys-rotate", KeyRotation.class);

    /** A command opens no port, runs no job, migrates nothing and needs no Keycloak: it may run beside the service. */
    private static final List<String> OFF_IN_COMMANDS = List.of("quarkus.http.host-enabled", "quarkus.management.host-enabled",
            "quarkus.scheduler.enabled", "quarkus.flyway.migrate-at-start", "quarkus.oidc.tenant-enabled", "samverka.demo");

    public static void main(String... args) {
        if (args.length > 0 && COMMANDS.containsKey(args[0])) {
            OFF_IN_COMMANDS.forEach(setting -> System.setProperty(setting, "false"));
            System.setProperty("quarkus.log.level", "WARN");
            // Who checks the log needs no key to what it is about.
            System.setProperty("samverka.opens-text", String.valueOf(!args[0].equals("audit-verify")));
            Quarkus.run(COMMANDS.get(args[0]), args);
        } else {
            Quarkus.run(args);
        }
    }
}
