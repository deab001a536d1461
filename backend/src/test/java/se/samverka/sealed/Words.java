package se.samverka.sealed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/** Words that occur nowhere else, one for each field they are planted in, so that a find tells which field leaks. */
public final class Words {
    private final Map<String, String> fieldByWord = new LinkedHashMap<>();
    /** What another test planted in clear, to be found, is not looked for here. */
    private final String own = ThreadLocalRandom.current().ints(5, 'b', 'z').mapToObj(Character::toString).collect(Collectors.joining());

    /** @return a text for the field with a word of its own */
    public String in(String field) {
        String word = "tjärnmåra" + own + (100 + fieldByWord.size());
        fieldByWord.put(word, field);
        return "Det sades om " + word + " vid ån.";
    }

    /** As above where only letters of ASCII are taken: headers, file names, mail addresses. */
    public String plainIn(String field) {
        String word = "tjarnmara" + own + (100 + fieldByWord.size());
        fieldByWord.put(word, field);
        return word;
    }

    /**
     * Something that has a form of its own, such as a number.
     *
     * @param recognized the part of it that is the same however it is written
     */
    public String of(String field, String value, String recognized) {
        fieldByWord.put(recognized, field);
        return value;
    }

    int count() {
        return fieldByWord.size();
    }

    /** @return whatever could be read of what was planted, word by word */
    List<String> all() {
        return List.copyOf(fieldByWord.keySet());
    }

    /** @return the fields whose words occur in the bytes, in any form a program may have written them in */
    List<String> foundIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> found = new ArrayList<>();
        // Without letters beyond ASCII all forms agree in the end of a word; hardly anything else holds it.
        boolean perhaps = text.contains("rnm") || text.contains("r\0n\0m") || text.contains("\0r\0n\0m") || text.contains("726e6d");
        fieldByWord.forEach((word, field) -> {
            if ((perhaps || !word.contains("rnm")) && forms(word).stream().anyMatch(text::contains)) {
                found.add(field);
            }
        });
        return found;
    }

    private static List<String> forms(String word) {
        String utf8 = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        StringBuilder hex = new StringBuilder();
        utf8.chars().forEach(value -> hex.append("%02x".formatted(value)));
        return List.of(utf8, word, word.replace("ä", "\\u00e4").replace("å", "\\u00e5"), word.replace("ä", "\\u00E4").replace("å", "\\u00E5"),
                new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1), hex.toString()).stream().distinct().toList();
    }
}
