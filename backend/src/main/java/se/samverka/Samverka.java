package se.samverka;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;
import se.samverka.shared.service.CommandLine;

/** Starts the service; or with the name of a command as first argument carries it out and ends. */
@QuarkusMain
public class Samverka {
    /** A command opens no port, runs no job, migrates nothing and needs no Keycloak: it may run beside the service. */
    private static final List<String> OFF_IN_COMMANDS = List.of("quarkus.http.host-enabled", "quarkus.management.host-enabled",
            "quarkus.scheduler.enabled", "quarkus.flyway.migrate-at-start", "quarkus.oidc.tenant-enabled", "samverka.demo");

    private static final List<String> COMMANDS = List.of("audit-verify", "attachments-check", "keys-status", "keys-rotate");
    /** Who checks the log or the files needs no key to what they are about. */
    private static final List<String> OPEN_NO_TEXT = List.of("audit-verify", "attachments-check");

    public static void main(String... args) {
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            OFF_IN_COMMANDS.forEach(setting -> System.setProperty(setting, "false"));
            System.setProperty("quarkus.log.level", "WARN");
            System.setProperty("samverka.opens-text", String.valueOf(!OPEN_NO_TEXT.contains(args[0])));
            Quarkus.run(CommandLine.class, args);
        } else {
            Quarkus.run(args);
        }
    }
}
