package se.samverka.shared.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.samverka.shared.crypto.MasterKey;

/** Refuses to start with settings that cannot be right, and says all of what is wrong at once. */
@ApplicationScoped
public class ConfigurationCheck {
    private static final Logger LOG = Logger.getLogger(ConfigurationCheck.class);

    @Inject
    SamverkaSettings settings;

    @ConfigProperty(name = "quarkus.datasource.username")
    String databaseUser;

    @ConfigProperty(name = "quarkus.flyway.username")
    String migrationUser;

    void check(@Observes @Priority(1) StartupEvent event) {
        List<String> faults = faults(settings, databaseUser, migrationUser);
        if (!faults.isEmpty()) {
            faults.forEach(fault -> LOG.error("Configuration: " + fault));
            throw new IllegalStateException("The configuration is not usable: " + String.join("; ", faults));
        }
        // No fault: a container's secret is often readable by everybody inside, where nobody else is.
        settings.masterKeyFile().filter(file -> MasterKey.isReadableByOthers(Path.of(file))).ifPresent(file ->
                LOG.warn("Configuration: samverka.master-key-file can be read by every login of this machine; chmod 0400 it"));
    }

    static List<String> faults(SamverkaSettings settings, String databaseUser, String migrationUser) {
        List<String> faults = new ArrayList<>();
        if (!settings.municipality().code().matches("[0-9]{4}")) {
            faults.add("samverka.municipality.code must be the four-digit municipality code");
        }
        if (settings.municipality().name().isBlank()) {
            faults.add("samverka.municipality.name must be given");
        }
        if (!isOrigin(settings.publicOrigin())) {
            faults.add("samverka.public-origin must be scheme, host and port only, for example https://samverka.kommun.example");
        }
        if (settings.opensText()) {
            settings.masterKeyFile().map(file -> MasterKey.fault(Path.of(file)))
                    .orElse(Optional.of("must name the file with the master key; make one with: openssl rand -base64 32"))
                    .ifPresent(fault -> faults.add("samverka.master-key-file " + fault));
            settings.masterKeyFileNext().flatMap(file -> MasterKey.fault(Path.of(file)))
                    .ifPresent(fault -> faults.add("samverka.master-key-file-next " + fault));
        }
        if (settings.reporterFeedbackDays() < 1 || settings.reporterFeedbackDays() > 365) {
            faults.add("samverka.reporter-feedback-days must be from 1 to 365");
        }
        faults.addAll(AttachmentSettings.faults(settings.attachments()));
        if (databaseUser.equals(migrationUser)) {
            // The owner of the tables could switch row security off.
            faults.add("quarkus.datasource.username must not be the login that owns the tables (quarkus.flyway.username)");
        }
        return faults;
    }

    private static boolean isOrigin(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null
                    && (uri.getRawPath() == null || uri.getRawPath().isEmpty()) && uri.getRawQuery() == null
                    && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
