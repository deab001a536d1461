package se.samverka.shared.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words for faith, opinion, origin and dress. Finding one blocks nothing: the writer is asked to say what happened
 * instead, or why the word is needed (domain § 9 safeguard 3).
 */
public final class BeliefWords {
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> STEMS = Set.of(
            "muslim", "islam", "moské", "moske", "koran", "imam", "ramadan", "slöja", "slöjan", "hijab", "niqab", "burka",
            "kristen", "kristn", "pingst", "judisk", "jude", "judar", "judend", "kippa", "synagog", "buddhis", "hindu", "ateist",
            "religiös", "religion", "troende", "konvertera", "konvertit", "kyrka", "kyrkan",
            "socialdemokrat", "moderat", "moderaterna", "sverigedemokrat", "vänsterparti", "miljöparti", "centerparti", "kristdemokrat",
            "liberal", "liberalerna", "kommunist", "anarkist", "nationalist", "vänster", "högersympati", "partimedlem",
            "politisk", "åsikt",
            "invandrare", "arab", "araber", "arabisk", "rom", "romer", "same", "samer", "samisk", "etnis", "utländsk", "hudfärg", "ursprung",
            "headscarf", "veil", "mosque", "religious", "christian", "jewish", "immigrant", "ethnic", "political");
    /** Stems that begin harmless words are matched whole. */
    private static final Set<String> WHOLE_WORDS = Set.of("rom", "same", "jude", "arab", "vänster", "moderat", "liberal");

    private BeliefWords() {
    }

    public static boolean occurIn(String text) {
        for (String word : WORD_BREAK.split(text.toLowerCase(Locale.ROOT))) {
            if (WHOLE_WORDS.contains(word) || STEMS.stream().anyMatch(stem -> !WHOLE_WORDS.contains(stem) && word.startsWith(stem))) {
                return true;
            }
        }
        return false;
    }
}
