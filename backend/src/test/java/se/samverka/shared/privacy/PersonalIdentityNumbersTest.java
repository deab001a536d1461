package se.samverka.shared.privacy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of Skatteverket's test series only (birth numbers 980 to 999, which nobody is given). */
@Tag("unit")
class PersonalIdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"198507099805", "19850709-9805", "8507099805", "850709-9805", "850709 9805", "850709 - 9805", "19850709 9805",
            "1985-07-09-9805", "1985.07.09-9805", "1985/07/09-9805", "850709–9805", "850709—9805", "850709\u22129805", "850709\u20119805",
            "850709\u00a09805", "850709\u200b9805", "8507\u200b09-9805", "８５０７０９-９８０５", "٨٥٠٧٠٩-٩٨٠٥",
            "198112289874", "811228-9874", "198507699802", "850769-9802", "900101+9802", "18900101-9802",
            "Person 1 (850709-9805) kom hit.", "nr:8507099805.", "pnr850709-9805x", "850709-9806 eller 850709-9805", "tel 090-123456 850709-9805"})
    void a_number_is_found(String text) {
        assertTrue(PersonalIdentityNumbers.occursIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Person 1 sade så.", "850709-9806", "198507099806", "850709-980", "850709-98055", "18507099805", "851309-9805",
            "850732-9805", "850700-9805", "556036-0793", "2026-0042", "2026-11-20", "2026-11-20 10:30", "0930-140 00", "112", "114 14",
            "070-174 06 05", "SE45 5000 0000 0583 9825 7466", "a85070b9-9805", "850709 kl 9805", "850709, 9805"})
    void what_is_no_number_is_left_alone(String text) {
        assertFalse(PersonalIdentityNumbers.occursIn(text));
    }

    @Test
    void a_hostile_text_takes_no_time() {
        String digits = "8".repeat(50_000);
        String dashes = "85-".repeat(20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            PersonalIdentityNumbers.occursIn(digits);
            PersonalIdentityNumbers.occursIn(dashes);
        });
    }
}
