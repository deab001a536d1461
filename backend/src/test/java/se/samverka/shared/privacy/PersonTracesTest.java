package se.samverka.shared.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("unit")
class PersonTracesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Där gick Lovisa Norberg.|person_name", "Åke Östergård ropade.|person_name", "Anna-Karin Lind|person_name",
        "19121212-1212|personal_identity_number", "070 123 45 67|telephone_number", "+46701234567|telephone_number", "0930-14000|telephone_number",
        "nn.nn@example.se|email_address", "på Storgatan 12|street_address", "vid Kyrkvägen 3|street_address", "bilen ABC123|vehicle_number", "bilen ABC 12D|vehicle_number"})
    void finds(String text, String code) {
        assertEquals(code, PersonTraces.in(text).orElse("nothing"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Klistermärken på flera lyktstolpar i Rundvik.", "Den 2026-11-20 såg vi 12 affischer.", "Gruppen Nordfront delade ut blad.",
        "Vid Nordmalings kyrka stod ett tiotal.", "På Torget i centrum.", "Ungefär 30 personer, klockan 18.30.", "Nordiska motståndsrörelsen hade ett bord.", "NMR."})
    void finds_nothing(String text) {
        assertEquals("nothing", PersonTraces.in(text).orElse("nothing"), text);
    }

    @Test
    void is_quick_however_hostile_the_text_is() {
        for (String hostile : new String[] {"a".repeat(50_000), "Aa ".repeat(20_000), "1 ".repeat(25_000), "a@".repeat(25_000), "A".repeat(50_000)}) {
            assertTimeoutPreemptively(Duration.ofSeconds(2), () -> PersonTraces.in(hostile));
        }
    }
}
