package se.samverka.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks through logs for what must be in none: names, numbers, texts, tokens, receipts. One file without dependencies, so
 * that the end-to-end run starts it as it is: {@code java LogScan.java <words…> -- <logs…>}, files or folders. Words are lines
 * of text, or the quoted strings and the full names of a TypeScript or JSON file.
 */
final class LogScan {
    private static final Map<String, Pattern> FORMS = new LinkedHashMap<>();
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z.:-])(?:18|19|20)?([0-9]{6}[-+]?[0-9]{4})(?![0-9A-Za-z:-])");
    private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"|'((?:[^'\\\\\n]|\\\\.)*)'|`([^`]*)`");
    private static final Pattern FULL_NAME = Pattern.compile("\"firstName\": *\"([^\"]+)\", *\"lastName\": *\"([^\"]+)\"");
    private static final int SHORTEST = 8;

    static {
        FORMS.put("token", Pattern.compile("eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}|(?i:bearer|basic) [A-Za-z0-9._~+/=-]{12,}"));
        FORMS.put("receipt", Pattern.compile("(?<![0-9A-Za-z-])[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){4}(?![0-9A-Za-z-])"));
        FORMS.put("mail address", Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}"));
        FORMS.put("phone number", Pattern.compile("(?<![0-9A-Za-z.:-])(?:\\+46|0)[ -]?7[02369][ -]?[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}(?![0-9A-Za-z:-])"));
    }

    /** @param what a kind, never the value: what is reported is itself a log */
    record Find(Path log, int line, String what) {
        @Override
        public String toString() {
            return log + ":" + line + " holds " + what;
        }
    }

    private LogScan() {
    }

    /** @return whether a text is long and telling enough to be looked for */
    static boolean isTelling(String text) {
        return text.strip().length() >= SHORTEST && text.chars().anyMatch(c -> c == ' ' || c > 0x7e) && text.chars().filter(Character::isLetter).count() >= 5;
    }

    static List<Find> finds(Set<String> words, List<Path> logs) throws IOException {
        Set<String> wanted = new LinkedHashSet<>();
        for (String word : words) {
            wanted.add(word);
            // As JSON writes them.
            wanted.add(word.replace("\\", "\\\\").replace("\"", "\\\""));
        }
        Words known = new Words(wanted);
        List<Find> finds = new ArrayList<>();
        for (Path log : logs) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(Files.newInputStream(log),
                    StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE)))) {
                int number = 0;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    number++;
                    for (String what : in(line, known)) {
                        finds.add(new Find(log, number, what));
                    }
                }
            }
        }
        return finds;
    }

    private static List<String> in(String line, Words words) {
        List<String> found = new ArrayList<>();
        FORMS.forEach((what, form) -> {
            if (form.matcher(line).find()) {
                found.add("a " + what);
            }
        });
        Matcher numbers = NUMBER.matcher(line);
        while (numbers.find()) {
            if (isIdentityNumber(numbers.group(1).replaceAll("[-+]", ""))) {
                found.add("an identity number");
            }
        }
        if (words.anyIn(line)) {
            found.add("what somebody wrote");
        }
        return found;
    }

    /** Ten digits with a day that exists, a coordination number's too, and the right check digit. */
    private static boolean isIdentityNumber(String digits) {
        int month = Integer.parseInt(digits.substring(2, 4));
        int day = Integer.parseInt(digits.substring(4, 6)) % 60;
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 && sum % 10 == 0;
    }

    /** Thousands of texts in a line at once: by the beginning of each. */
    private static final class Words {
        private final Map<String, List<String>> byBeginning = new LinkedHashMap<>();

        Words(Set<String> words) {
            words.forEach(word -> byBeginning.computeIfAbsent(word.substring(0, SHORTEST), beginning -> new ArrayList<>()).add(word));
        }

        boolean anyIn(String line) {
            for (int at = 0; at + SHORTEST <= line.length(); at++) {
                for (String word : byBeginning.getOrDefault(line.substring(at, at + SHORTEST), List.of())) {
                    if (line.startsWith(word, at)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** The telling words of a file. */
    static Set<String> wordsIn(Path file) throws IOException {
        String text = Files.readString(file);
        Stream<String> words = file.toString().matches(".*\\.(tsx?|json)")
                ? QUOTED.matcher(text).results().map(quoted -> Stream.of(1, 2, 3).map(quoted::group).filter(part -> part != null).findFirst().orElse(""))
                : text.lines();
        Set<String> telling = new LinkedHashSet<>();
        words.filter(LogScan::isTelling).forEach(telling::add);
        FULL_NAME.matcher(text).results().forEach(name -> telling.add(name.group(1) + " " + name.group(2)));
        return telling;
    }

    static List<Path> filesIn(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> places = List.of(arguments);
        Set<String> words = new LinkedHashSet<>();
        for (String place : places.subList(0, places.indexOf("--"))) {
            for (Path file : filesIn(Path.of(place))) {
                words.addAll(wordsIn(file));
            }
        }
        List<Path> logs = new ArrayList<>();
        for (String place : places.subList(places.indexOf("--") + 1, places.size())) {
            logs.addAll(filesIn(Path.of(place)));
        }
        List<Find> finds = finds(words, logs);
        finds.forEach(System.out::println);
        System.out.println(logs.size() + " logs, " + words.size() + " texts, " + finds.size() + " finds");
        if (!finds.isEmpty() || logs.isEmpty() || words.isEmpty()) {
            System.exit(1);
        }
    }
}
