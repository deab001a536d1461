package se.samverka.routine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A routine that comes with the system, from a folder of {@code routine-templates}: {@code routine.json} and a Markdown file
 * for each edition, whose first line is its title. What is the municipality's own stands as {@code [[what to fill in]]}.
 */
record RoutineTemplate(String address, RoutineTopic topic, String name, String changelog, List<RoutineStep> steps, List<RoutineEdition> editions) {
    private static final String FOLDER = "routine-templates/";
    /** Plan, annex 1: concern and discovery (activity 2), relatives (activity 3). */
    static final List<String> ALL = List.of("vid-oro", "vid-upptackt", "stod-till-anhoriga");

    static RoutineTemplate read(String address, ObjectMapper json) {
        try {
            RoutineTemplate head = json.readValue(open(address + "/routine.json").orElseThrow(), RoutineTemplate.class);
            List<RoutineEdition> editions = Stream.of(
                    edition(address, "staff.md", RoutineAudience.STAFF, EditionLanguage.SV),
                    edition(address, "civil-society.md", RoutineAudience.CIVIL_SOCIETY, EditionLanguage.SV),
                    edition(address, "public.md", RoutineAudience.PUBLIC, EditionLanguage.SV),
                    edition(address, "public.en.md", RoutineAudience.PUBLIC, EditionLanguage.EN),
                    edition(address, "easy-swedish.md", RoutineAudience.EASY_SWEDISH, EditionLanguage.SV)).flatMap(Optional::stream).toList();
            return new RoutineTemplate(address, head.topic, head.name, head.changelog, head.steps, editions);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the routine template cannot be read: " + address, unreadable);
        }
    }

    private static Optional<RoutineEdition> edition(String address, String file, RoutineAudience audience, EditionLanguage language) {
        return open(address + "/" + file).map(in -> {
            try (in) {
                String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
                return new RoutineEdition(audience, language, parts[0].substring("# ".length()).strip(), parts[1].strip());
            } catch (IOException unreadable) {
                throw new IllegalStateException("the routine template cannot be read: " + file, unreadable);
            }
        });
    }

    private static Optional<InputStream> open(String path) {
        return Optional.ofNullable(Thread.currentThread().getContextClassLoader().getResourceAsStream(FOLDER + path));
    }

    StartRoutine start() {
        return new StartRoutine(address, topic, name);
    }

    RoutineContent content() {
        return new RoutineContent(editions, steps);
    }

    /** With every {@code [[what to fill in]]} filled in. */
    RoutineTemplate filledIn(Map<String, String> words) {
        UnaryOperator<String> fill = text -> {
            String filled = text;
            for (Map.Entry<String, String> word : words.entrySet()) {
                filled = filled == null ? null : filled.replace("[[" + word.getKey() + "]]", word.getValue());
            }
            return filled;
        };
        return new RoutineTemplate(address, topic, name, changelog,
                steps.stream().map(step -> new RoutineStep(step.what(), step.who(), step.within(), fill.apply(step.contact()), step.functionCode())).toList(),
                editions.stream().map(edition -> new RoutineEdition(edition.audience(), edition.language(), edition.title(), fill.apply(edition.text()))).toList());
    }
}
