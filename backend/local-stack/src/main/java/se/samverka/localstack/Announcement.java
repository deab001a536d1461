package se.samverka.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Tells people on the screen, and tests in a file, where everything is. */
record Announcement(Settings settings, DemoRealm realm, Optional<LocalPostgres> postgres, Path logs) {

    void make(Progress progress) {
        settings.addressesFile().ifPresent(file -> Folders.write(file, addresses()));
        progress.say(String.format(Locale.ROOT, "%nEverything is ready after %.1f s.%n%n  Open  %s%n",
                progress.secondsSoFar(), settings.publicOrigin()));
        // What tests leave is scanned for names: nobody logs in by hand there.
        if (settings.ownKeycloak() && !settings.test()) {
            progress.say("  Demo logins (password \"" + realm.password() + "\"; invented people):");
            realm.logins().forEach(login -> progress.say(
                    String.format("    %-13s %-16s %s", login.username(), login.name(), String.join(", ", login.roles()))));
            progress.say("  Keycloak's console: http://localhost:" + settings.keycloak().number() + "/admin ("
                    + LocalKeycloak.ADMIN + ", " + realm.password() + ")");
        }
        progress.say("  Logs: " + logs + "\n\nCtrl-C stops everything.");
    }

    private String addresses() {
        ObjectNode json = new ObjectMapper().createObjectNode()
                .put("web", settings.publicOrigin())
                .put("api", "http://127.0.0.1:" + settings.api().number())
                .put("management", settings.managementAddress())
                .put("authority", settings.authority())
                .put("demoPassword", realm.password())
                .put("launcherPid", ProcessHandle.current().pid());
        postgres.ifPresent(server -> json.put("jdbcUrl", server.jdbcUrl()).put("postgresPort", server.port()));
        return json.toPrettyString();
    }
}
