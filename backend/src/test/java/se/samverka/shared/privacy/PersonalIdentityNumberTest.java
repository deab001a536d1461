package se.samverka.shared.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of Skatteverket's test series only (birth numbers 980 to 999, which nobody is given). */
@Tag("unit")
class PersonalIdentityNumberTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"198507099805, 198507099805", "19850709-9805, 198507099805", "850709-9805, 198507099805", "850709+9805, 188507099805",
            "198112289874, 198112289874", "811228-9874, 198112289874", "198507699802, 198507699802", "850769-9802, 198507699802",
            "900101+9802, 189001019802", "18900101-9802, 189001019802"})
    void every_spelling_is_twelve_digits(String given, String normalised) {
        assertEquals(Optional.of(normalised), PersonalIdentityNumber.normalised(given, TODAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8507099805", "850709-9806", "198507099806", "850709 9805", "19850709 9805", "850709-980", "85070-99805",
            "851309-9805", "850732-9805", "850792-9805", "850700-9805", "19850229-9805", "850709-0005", "556036-0793", "T850709-9805",
            "850709-T805", "８５０７０９-９８０５", "٨٥٠٧٠٩-٩٨٠٥", "850709−9805", "18507099805", "1985070998050", "205007099805", "210007099805", " 850709-9805"})
    void what_is_no_number_is_refused(String given) {
        assertEquals(Optional.empty(), PersonalIdentityNumber.normalised(given, TODAY));
    }

    @Test
    void a_ten_digit_number_is_of_the_nearest_century_in_which_its_bearer_is_born() {
        LocalDate dayBefore = LocalDate.of(2085, 7, 8);
        assertEquals(Optional.of("198507099805"), PersonalIdentityNumber.normalised("850709-9805", dayBefore));
        assertEquals(Optional.of("208507099805"), PersonalIdentityNumber.normalised("850709-9805", dayBefore.plusDays(1)));
    }

    @Test
    void a_hostile_text_takes_no_time() {
        assertTimeoutPreemptively(Duration.ofMillis(500), () -> PersonalIdentityNumber.normalised("8".repeat(50_000), TODAY));
    }
}
