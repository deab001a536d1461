package se.samverka.shared.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what points at a person in a text that must not: identity numbers, names, addresses, telephone numbers, e-mail
 * addresses, vehicles. Errs on the side of refusing: who meant something else writes it otherwise. A name is taken to be two
 * capitalised words in a row.
 */
public final class PersonTraces {
    // Bounded repetition only: linear however hostile the text is.
    private static final List<Map.Entry<String, Pattern>> TRACES = List.of(
            Map.entry("email_address", Pattern.compile("[\\p{L}0-9._%+-]{1,64}@[\\p{L}0-9-]{1,63}\\.[\\p{L}0-9.-]{2,63}")),
            Map.entry("telephone_number", Pattern.compile("(?<![0-9])(?:\\+|00)?[0-9](?:[ /-]?[0-9]){7,14}(?![0-9])")),
            Map.entry("street_address", Pattern.compile("\\p{L}{2,40}(?:gatan|vägen|gränden|gränd|stigen|torget|backen|allén|väg|gata) ?[0-9]{1,4}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)),
            Map.entry("vehicle_number", Pattern.compile("(?<![\\p{L}0-9])[A-Z]{3} ?[0-9]{2}[0-9A-Z](?![\\p{L}0-9])")));
    private static final Pattern TWO_CAPITALISED = Pattern.compile("(?<![\\p{L}-])(\\p{Lu}[\\p{L}'’-]{1,30}) (?=(\\p{Lu}[\\p{L}'’-]{1,30}))");
    private static final Pattern DAY = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}(?![0-9])");
    /** Words that begin a sentence before a proper noun that is no surname. */
    private static final Set<String> OPENERS = Set.of("vid", "på", "under", "efter", "mot", "från", "till", "inne", "den", "det", "en",
            "ett", "de", "flera", "många", "några", "gruppen", "föreningen", "organisationen", "polisen", "när", "där", "även", "utanför", "i", "norra",
            "södra", "östra", "västra", "nya", "gamla", "at", "the", "near", "in", "group");

    private PersonTraces() {
    }

    /** @return the code of the first kind of trace found; empty when there is none */
    public static Optional<String> in(String text) {
        if (PersonalIdentityNumbers.occursIn(text)) {
            return Optional.of("personal_identity_number");
        }
        // A day is no telephone number.
        String rest = DAY.matcher(text).replaceAll(" ");
        return TRACES.stream().filter(trace -> trace.getValue().matcher(rest).find()).map(Map.Entry::getKey).findFirst()
                .or(() -> holdsName(text) ? Optional.of("person_name") : Optional.empty());
    }

    private static boolean holdsName(String text) {
        Matcher pair = TWO_CAPITALISED.matcher(text);
        while (pair.find()) {
            if (!OPENERS.contains(pair.group(1).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
