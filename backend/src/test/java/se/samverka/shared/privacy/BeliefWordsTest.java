package se.samverka.shared.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("unit")
class BeliefWordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Hon bär slöja, true", "Hon bär SLÖJA., true", "Familjen är muslimer, true", "Går i moskén på fredagar, true", "Har konverterat, true",
            "Ska konvertera till islam, true", "Islamistiska sånger, true", "Han är religiös, true", "Läser Koranen, true", "De är kristna, true",
            "Judar nämndes, true", "Talar illa om judendomen, true", "Röstar på Moderaterna, true", "Röstar på Vänsterpartiet, true", "Gick med i Liberalerna, true",
            "Sverigedemokraterna, true", "Har starka politiska åsikter, true", "Arabisk musik, true", "Romerna bor där, true", "Samisk familj, true",
            "Hans ursprung, true", "wears a headscarf, true", "a political party, true", "they are immigrants, true",
            "Slöjdsalen var tom, false", "Läste en roman, false", "Romantisk film, false", "Sade samma sak igen, false", "Moderatorn stängde chatten, false",
            "Samernas, true", "Hindrade henne, false", "Judo på torsdagar, false", "Imponerad av våld, false", "Arbetar med arabesker, false",
            "Visade en film där ett attentat hyllades, false", "Hotade att ta med vapen till skolan, false", "'', false"})
    void a_text_names_belief_or_not(String text, boolean expected) {
        assertEquals(expected, BeliefWords.occurIn(text));
    }
}
