package se.samverka.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samverka.concern.Concerns;
import se.samverka.testing.Watch;

/** Bodies that a registration must refuse, by their row in api-and-security.md § 6. */
final class BadBodies {
    private static final String GOOD = json(Concerns.registration("alreadyTried", "Samtal. " + Watch.CANARY));

    private BadBodies() {
    }

    /** @param pointer where the answer must say the fault is; null when it can have no place */
    record Bad(int row, String what, byte[] body, Set<Integer> statuses, String pointer) {
        @Override
        public String toString() {
            return "row " + row + ": " + what;
        }
    }

    static Stream<Bad> all() {
        return Stream.of(syntax(), fields(), types(), sizes(), bytes(), texts(), values()).flatMap(List::stream);
    }

    private static List<Bad> syntax() {
        return List.of(
                bad(1, "truncated", GOOD.substring(0, GOOD.length() - 20), 400),
                bad(1, "malformed", "{,}", 400),
                bad(1, "comment", "/* " + Watch.CANARY + " */" + GOOD, 400),
                bad(1, "NaN", with("\"emergencyCalled\":false", "\"emergencyCalled\":NaN"), 400),
                bad(1, "single quotes", GOOD.replace('"', '\''), 400),
                bad(2, "empty", "", 400), bad(2, "null", "null", 400), bad(2, "array", "[" + GOOD + "]", 400),
                bad(2, "text", "\"" + Watch.CANARY + "\"", 400), bad(2, "number", "42", 400), bad(2, "true", "true", 400),
                bad(3, "trailing word", GOOD + " " + Watch.CANARY, 400), bad(3, "two documents", GOOD + GOOD, 400),
                bad(3, "trailing bracket", GOOD + "]", 400),
                bad(4, "duplicate key", with("{\"", "{\"urgency\":\"days\",\""), 400),
                bad(4, "duplicate key, escaped", with("{\"", "{\"\\u0075rgency\":\"days\",\""), 400));
    }

    private static List<Bad> fields() {
        Stream<Bad> unknown = Stream.of("extra", "__proto__", "constructor", "$ref", "@class", "@type")
                .map(name -> bad(5, "unknown field " + name, with("{\"", "{\"" + name + "\":\"" + Watch.CANARY + "\",\""), "#/" + name, 422));
        Stream<Bad> readOnly = Stream.of("id", "version", "createdBy", "status", "unitId", "isAdmin")
                .map(name -> bad(6, "read-only field " + name, with("{\"", "{\"" + name + "\":\"" + Watch.CANARY + "\",\""), "#/" + name, 422));
        Bad nested = bad(5, "unknown field in a list", with("\"place\":", "\"colour\":\"" + Watch.CANARY + "\",\"place\":"),
                "#/observedEvents/0/colour", 422);
        Bad canaryAsName = bad(5, "unknown field with a name of odd characters", with("{\"", "{\"" + Watch.CANARY + " x\":1,\""), "#/…", 422);
        return Stream.of(unknown, readOnly, Stream.of(nested, canaryAsName)).flatMap(all -> all).toList();
    }

    private static List<Bad> types() {
        Stream<Bad> numbersForText = Stream.of("3", "3.7", "true", "-0", "9223372036854775808", "1e400", "[]", "{}")
                .map(value -> bad(7, value + " for text", event("whatHappened", value), "#/observedEvents/0/whatHappened", 422));
        Stream<Bad> unreadable = Stream.of("1e400000".repeat(8), "0x10", "007", "+1", ".5", "Infinity")
                .map(value -> bad(7, value + " for text", event("whatHappened", value), 400, 422));
        Stream<Bad> forTruth = Stream.of("\"true\"", "1", "0.0", "\"\"", "[]")
                .map(value -> bad(7, value + " for true or false", with("\"emergencyCalled\":false", "\"emergencyCalled\":" + value),
                        "#/emergencyCalled", 422));
        Stream<Bad> enums = Stream.of("\"Days\"", "\"DAYS\"", "\"soon\"", "1", "\"\"", "[\"days\"]")
                .map(value -> bad(17, value + " for an enum", with("\"urgency\":\"days\"", "\"urgency\":" + value), "#/urgency", 422));
        Stream<Bad> dates = Stream.of("2026-02-30", "2025-02-29", "0000-00-00", "0001-01-01", "+999999999-01-01", "26-1-1",
                "2026-W03-1", "2026-01-01T24:00:00Z", "2026-01-01T23:59:60Z", "2026-03-29T02:30", "2026-01-01T00:00:00+25:00",
                "20260101", "1899-12-31", "2101-01-01", "igår", "٢٠٢٦-٠١-٠١", "")
                .map(value -> bad(18, "«" + value + "» for a date", event("occurredOn", "\"" + value + "\""),
                        "#/observedEvents/0/occurredOn", 422));
        Stream<Bad> dateShapes = Stream.of("1767225600", "[2026,1,1]", "true", "{}")
                .map(value -> bad(18, value + " for a date", event("occurredOn", value), "#/observedEvents/0/occurredOn", 422));
        return Stream.of(numbersForText, unreadable, forTruth, enums, dates, dateShapes).flatMap(all -> all).toList();
    }

    private static List<Bad> sizes() {
        String manyKeys = IntStream.range(0, 60_000).mapToObj(i -> "\"a" + i + "\":0").collect(Collectors.joining(",", "{", "}"));
        return List.of(
                bad(8, "100 000 deep arrays", "[".repeat(100_000), 400),
                bad(8, "5 000 deep in an unknown field", with("{\"", "{\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + ",\""), 400, 422),
                bad(8, "60 000 keys", manyKeys, 422),
                bad(8, "name of 1 000 characters", with("{\"", "{\"" + "n".repeat(1_000) + "\":1,\""), 400),
                bad(8, "text of 900 000 characters", event("whatHappened", "\"" + "x".repeat(900_000) + "\""), 400),
                bad(8, "text of 150 000 characters", event("whatHappened", "\"" + "x".repeat(150_000) + "\""), "#/observedEvents/0/whatHappened", 422),
                bad(8, "21 events", json(Concerns.registration("observedEvents", java.util.Collections.nCopies(21,
                        ((List<?>) Concerns.registration().get("observedEvents")).get(0)))), "#/observedEvents", 422),
                bad(8, "no event", json(Concerns.registration("observedEvents", List.of())), "#/observedEvents", 422));
    }

    private static List<Bad> bytes() {
        return List.of(
                bytes(11, "invalid UTF-8", new int[] {0xff}, 400), bytes(11, "overlong slash", new int[] {0xc0, 0xaf}, 400),
                bytes(11, "overlong in three bytes", new int[] {0xe0, 0x80, 0xaf}, 400),
                bytes(11, "CESU-8 surrogates", new int[] {0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80}, 400),
                bytes(11, "cut short", new int[] {0xe2, 0x82}, 400),
                new Bad(10, "UTF-16", GOOD.getBytes(StandardCharsets.UTF_16), Set.of(415), null),
                new Bad(10, "UTF-16LE without mark", GOOD.getBytes(StandardCharsets.UTF_16LE), Set.of(415), null),
                new Bad(10, "ISO 8859-1", event("place", "\"Skolgården\"").getBytes(StandardCharsets.ISO_8859_1), Set.of(400), null));
    }

    private static List<Bad> texts() {
        Stream<Bad> refused = Map.ofEntries(Map.entry("\\u0000", 12), Map.entry("\\u0001", 12), Map.entry("\\u000b", 12),
                Map.entry("\\r", 12), Map.entry("\\u001b[31m", 34), Map.entry("\\u0085", 12), Map.entry("\\u007f", 12),
                Map.entry("\\ud800", 13), Map.entry("\\udc00\\ud800", 13), Map.entry("\\u0378", 13), Map.entry("\\ue000", 13),
                Map.entry("\\ufffe", 13), Map.entry("\\ud83f\\udfff", 13), Map.entry("\\u202e", 14), Map.entry("\\u2066", 14))
                .entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> bad(entry.getValue(), entry.getKey() + " in text",
                        event("whatHappened", "\"a" + entry.getKey() + Watch.CANARY + "\""), "#/observedEvents/0/whatHappened", 400));
        Stream<Bad> bare = Stream.of("\n", "\u0000", "\u001f").map(control -> bad(12, "bare control character " + (int) control.charAt(0),
                event("whatHappened", "\"a" + control + Watch.CANARY + "\""), 400));
        Stream<Bad> tooLong = Stream.of(bad(14, "10 000 combining marks", event("whatHappened", "\"" + "a\\u0301\\u0323".repeat(5_000) + "\""),
                "#/observedEvents/0/whatHappened", 422));
        Stream<Bad> blank = Stream.of("", " ", "\\n\\t ", "\\u00a0", "\\u200b", "\\u3000").map(text -> bad(16, "blank text «" + text + "»",
                event("whatHappened", "\"" + text + "\""), "#/observedEvents/0/whatHappened", 422));
        return Stream.of(refused, bare, tooLong, blank).flatMap(all -> all).toList();
    }

    private static List<Bad> values() {
        // The numbers are Skatteverket's published test numbers.
        Stream<Bad> numbers = Stream.of("19121212-1212", "191212121212", "121212-1212", "121212+1212", "1212121212", "1912 12 12 1212",
                "(19121212-1212)", "１９１２１２１２-１２１２", "19701063-2391", "701063-2391")
                .map(number -> bad(36, "number " + number.replaceAll("[0-9０-９]{4}$", "XXXX"),
                        event("whatHappened", "\"Person 1, " + number + ", hotade.\""), "#/observedEvents/0/whatHappened", 422));
        Stream<Bad> everywhere = Stream.of("alreadyTried", "protectiveFactors", "beliefHintAnswer")
                .map(field -> bad(36, "number in " + field, json(Concerns.registration(field, "Se 19121212-1212.")), "#/" + field, 422));
        Stream<Bad> eventTexts = Stream.of("place", "quotedWords")
                .map(field -> bad(36, "number in " + field, event(field, "\"Se 19121212-1212.\""), "#/observedEvents/0/" + field, 422));
        String tomorrow = Concerns.today().plusDays(2).toString();
        Stream<Bad> sense = Stream.of(
                bad(19, "an event in the future", event("occurredOn", "\"" + tomorrow + "\""), "#/observedEvents/0/occurredOn", 422),
                bad(19, "an exact day that is not told", event("occurredOn", "null"), "#/observedEvents/0/occurredOn", 422),
                bad(35, "50 kB for a code", json(Concerns.registration("sectorCode", "a".repeat(50_000) + "!")), "#/sectorCode", 422),
                bad(32, "SQL for a code", json(Concerns.registration("sectorCode", "x'; drop table concern; --")), "#/sectorCode", 422));
        return Stream.of(numbers, everywhere, eventTexts, sense).flatMap(all -> all).toList();
    }

    private static Bad bad(int row, String what, String body, String pointer, Integer... statuses) {
        return new Bad(row, what, body.getBytes(StandardCharsets.UTF_8), Set.of(statuses), pointer);
    }

    private static Bad bad(int row, String what, String body, Integer... statuses) {
        return bad(row, what, body, null, statuses);
    }

    /** The bytes in the middle of an otherwise good text. */
    private static Bad bytes(int row, String what, int[] inserted, int status) {
        byte[] body = event("place", "\"Skola~n\"").getBytes(StandardCharsets.UTF_8);
        int at = new String(body, StandardCharsets.ISO_8859_1).indexOf('~');
        byte[] changed = new byte[body.length - 1 + inserted.length];
        System.arraycopy(body, 0, changed, 0, at);
        for (int i = 0; i < inserted.length; i++) {
            changed[at + i] = (byte) inserted[i];
        }
        System.arraycopy(body, at + 1, changed, at + inserted.length, body.length - at - 1);
        return new Bad(row, what, changed, Set.of(status), null);
    }

    private static String with(String found, String instead) {
        int at = GOOD.indexOf(found);
        if (at < 0) {
            throw new IllegalArgumentException(found);
        }
        return GOOD.substring(0, at) + instead + GOOD.substring(at + found.length());
    }

    /** A registration whose one event has this JSON as the value of the field. */
    static String event(String field, String value) {
        Map<String, Object> registration = Concerns.registration();
        @SuppressWarnings("unchecked")
        Map<String, Object> event = (Map<String, Object>) ((List<?>) registration.get("observedEvents")).get(0);
        event.put(field, "@@");
        return json(registration).replace("\"@@\"", value);
    }

    static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
