package se.samverka.sealed;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words that occur nowhere else, one for each field they are planted in, so that a find tells which field leaks. */
public final class Words {
    private final Map<String, String> fieldByWord = new LinkedHashMap<>();

    /** @return a text for the field with a word of its own */
    public String in(String field) {
        String word = "tjärnmåra" + (100 + fieldByWord.size());
        fieldByWord.put(word, field);
        return "Det sades om " + word + " vid ån.";
    }

    int count() {
        return fieldByWord.size();
    }

    /** @return the fields whose words occur in the bytes, in any form a program may have written them in */
    List<String> foundIn(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> found = new ArrayList<>();
        // Without letters beyond ASCII all forms agree in the end of a word; nothing else holds it.
        if (text.contains("rnm") || text.contains("r\0n\0m") || text.contains("\0r\0n\0m") || text.contains("726e6d")) {
            fieldByWord.forEach((word, field) -> {
                if (forms(word).stream().anyMatch(text::contains)) {
                    found.add(field);
                }
            });
        }
        return found;
    }

    private static List<String> forms(String word) {
        String utf8 = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        StringBuilder hex = new StringBuilder();
        utf8.chars().forEach(value -> hex.append("%02x".formatted(value)));
        return List.of(utf8, word, word.replace("ä", "\\u00e4").replace("å", "\\u00e5"), word.replace("ä", "\\u00E4").replace("å", "\\u00E5"),
                new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1), hex.toString());
    }
}
