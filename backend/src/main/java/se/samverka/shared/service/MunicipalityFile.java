package se.samverka.shared.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The municipality's own file of code lists. Each feature reads its section into its empty table at start-up. */
@ApplicationScoped
public class MunicipalityFile {
    @Inject
    SamverkaSettings settings;

    @Inject
    ObjectMapper json;

    /**
     * The rows of a section, in the file's order; none when the file has no such section.
     *
     * @throws IllegalStateException when the file, or a row of the section, cannot be read
     */
    public <T> List<T> section(String name, Class<T> row) {
        String location = settings.municipality().codeLists();
        try (InputStream in = open(location)) {
            List<T> rows = new ArrayList<>();
            for (JsonNode item : json.readTree(in).path(name)) {
                rows.add(json.treeToValue(item, row));
            }
            return rows;
        } catch (IOException unreadable) {
            throw new IllegalStateException("samverka.municipality.code-lists cannot be read: " + location + ", section " + name);
        }
    }

    private static InputStream open(String location) throws IOException {
        if (location.startsWith("classpath:")) {
            return Thread.currentThread().getContextClassLoader().getResourceAsStream(location.substring("classpath:".length()));
        }
        return Files.newInputStream(Path.of(location));
    }
}
