package se.samverka;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import se.samverka.shared.audit.AuditVerification;

/** Starts the service; or with {@code audit-verify} as first argument checks the audit log and ends. */
@QuarkusMain
public class Samverka {
    /** A command opens no port, runs no job, migrates nothing and needs no Keycloak: it may run beside the service. */
    private static final List<String> OFF_IN_COMMANDS = List.of("quarkus.http.host-enabled", "quarkus.management.host-enabled",
            "quarkus.scheduler.enabled", "quarkus.flyway.migrate-at-start", "quarkus.oidc.tenant-enabled", "samverka.demo");

    public static void main(String... args) {
        if (args.length > 0 && args[0].equals("audit-verify")) {
            OFF_IN_COMMANDS.forEach(setting -> System.setProperty(setting, "false"));
            System.setProperty("quarkus.log.level", "WARN");
            Quarkus.run(AuditVerification.class, args);
        } else {
            Quarkus.run(args);
        }
    }
}
