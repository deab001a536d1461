package se.samverka.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The house rules that only the source text tells (architecture.md §§ 2, 9, 10). */
@Tag("unit")
class SourceTest {
    private static final int LONGEST_FILE = 250;
    /** Longer than the rule and known; an entity's fields and accessors are half of it. */
    private static final Map<String, Integer> LONGER = Map.of("src/main/java/se/samverka/concern/Concern.java", 430,
            "src/main/java/se/samverka/handover/HandOver.java", 360,
            "src/main/java/se/samverka/disclosure/Disclosure.java", 280,
            "src/main/java/se/samverka/rights/request/RightsRequest.java", 255,
            "local-stack/src/main/java/se/samverka/localstack/LocalStack.java", 270,
            "src/test/java/se/samverka/concern/ConcernStepsTest.java", 260,
            "src/test/java/se/samverka/shared/security/AccessTable.java", 320,
            "src/test/java/se/samverka/contract/ContractExamplesTest.java", 295);

    @Test
    void files_fit_in_the_head() {
        Map<String, Integer> tooLong = new TreeMap<>();
        sources().forEach((path, lines) -> {
            if (lines.size() > LONGER.getOrDefault(path, LONGEST_FILE)) {
                tooLong.put(path, lines.size());
            }
        });
        assertEquals(Map.of(), tooLong, "longer than " + LONGEST_FILE + " lines");
    }

    @Test
    void only_row_access_tells_the_database_who_asks() {
        assertEquals(List.of("src/main/java/se/samverka/shared/access/RowAccess.java"),
                mainFilesWith(line -> line.contains("set_config(") || line.matches("(?i).*\\bset (local )?samverka\\..*")));
    }

    @Test
    void nothing_is_left_for_later() {
        assertEquals(List.of(), mainFilesWith(line -> line.matches(".*\\b(TODO|FIXME|XXX)\\b.*")));
    }

    @Test
    void nothing_is_written_past_the_log() {
        // The commands of the packaged application answer on the terminal.
        assertEquals(List.of("src/main/java/se/samverka/attachment/AttachmentsCheck.java", "src/main/java/se/samverka/shared/audit/AuditVerification.java",
                "src/main/java/se/samverka/shared/crypto/KeyRotation.java",
                "src/main/java/se/samverka/shared/crypto/KeyStatus.java"), mainFilesWith(line -> line.contains("System.out") || line.contains("printStackTrace(")));
    }

    @Test
    void every_package_says_what_it_is() {
        List<String> silent = sources().keySet().stream().filter(path -> path.startsWith("src/main/"))
                .map(path -> path.substring(0, path.lastIndexOf('/'))).distinct()
                .filter(folder -> !folder.endsWith("se/samverka"))
                .filter(folder -> !Files.exists(Path.of(folder, "package-info.java"))).sorted().toList();
        assertEquals(List.of(), silent);
    }

    private static List<String> mainFilesWith(Predicate<String> line) {
        TreeSet<String> found = new TreeSet<>();
        sources().forEach((path, lines) -> {
            if (path.startsWith("src/main/") && lines.stream().anyMatch(line)) {
                found.add(path);
            }
        });
        return List.copyOf(found);
    }

    private static Map<String, List<String>> sources() {
        Map<String, List<String>> sources = new TreeMap<>();
        for (String root : List.of("src/main/java", "src/test/java", "local-stack/src")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    sources.put(file.toString(), Files.readAllLines(file));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return sources;
    }
}
