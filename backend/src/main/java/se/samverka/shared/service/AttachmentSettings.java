package se.samverka.shared.service;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What cannot be right about where files lie and who scans them. */
final class AttachmentSettings {
    private AttachmentSettings() {
    }

    static List<String> faults(SamverkaSettings.Attachments settings) {
        List<String> faults = new ArrayList<>();
        if (settings.s3().isEmpty() && !isWritable(settings.folder())) {
            faults.add("samverka.attachments.folder must be a folder that the service can make files in");
        }
        if (settings.s3().isPresent() && !isAddress(settings.s3().get().endpoint())) {
            faults.add("samverka.attachments.s3.endpoint must be an address, for example https://s3.kommun.example");
        }
        if (settings.clamav().filter(place -> !place.matches("[A-Za-z0-9.-]+:[0-9]{1,5}")).isPresent()) {
            faults.add("samverka.attachments.clamav must be host:port, for example clamav:3310");
        }
        return faults;
    }

    private static boolean isWritable(String folder) {
        try {
            return Files.isWritable(Files.createDirectories(Path.of(folder)));
        } catch (IOException | IllegalArgumentException unusable) {
            return false;
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getScheme() != null && uri.getScheme().matches("https?") && uri.getHost() != null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
