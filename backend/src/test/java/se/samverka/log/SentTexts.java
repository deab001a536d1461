package se.samverka.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/** Stands behind every request of every test and notes each text that it sends, for {@link WholeRunLogCheck}. */
public final class SentTexts implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 200;
    private static final Set<String> NOTED = new HashSet<>();

    /** Of this run; without Maven nothing is noted. */
    static Path folder() {
        return Path.of(System.getProperty("test.logs", "target/logs/none"));
    }

    static Path file() {
        return folder().resolve("sent-texts.txt");
    }

    @Override
    public Response filter(FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        if (request.getBody() instanceof String body) {
            note(body);
        }
        request.getMultiPartParams().forEach(part -> note(part.getFileName()));
        return context.next(request, expected);
    }

    private static void note(String body) {
        try {
            noteLeaves(JSON.readTree(body));
        } catch (JsonProcessingException noJson) {
            noteText(body);
        }
    }

    private static void noteLeaves(JsonNode node) {
        if (node.isTextual()) {
            noteText(node.textValue());
        }
        node.forEach(SentTexts::noteLeaves);
    }

    private static synchronized void noteText(String text) {
        text.lines().map(line -> line.substring(0, Math.min(LONGEST, line.length())).strip()).filter(LogScan::isTelling).filter(NOTED::add).forEach(line -> {
            try {
                Files.createDirectories(folder());
                Files.writeString(file(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }
}
