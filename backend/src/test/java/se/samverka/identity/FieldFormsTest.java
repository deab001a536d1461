package se.samverka.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.shared.problem.ProblemException;

/** Row 37 of the bad-input table, and what makes two names one. */
@Tag("unit")
class FieldFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"070-174 06 05, +46701740605", "+46 (0)70-1740605, +46701740605", "0930-140 00, +4693014000", "0046701740605, +46701740605",
            "+47 22 00 00 00, +4722000000", "112, -", "070174060５, -", "+0701740605, -", "07017406051234567, -", "070-abc, -"})
    void a_phone_number_has_one_form(String given, String form) {
        assertForm(new IdentityDetails(null, null, null, null, given, null, null), IdentityField.PHONE, form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alvar@example.se", "a.b+c@sub.example.com", "o'neil@example.se"})
    void an_address_is_taken(String given) {
        assertForm(new IdentityDetails(null, null, null, null, null, given, null), IdentityField.EMAIL, given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alvar", "alvar@", "@example.se", "\"al var\"@example.se", "alvar@exämple.se", "alvar@example.se\r\nBcc: x@example.se",
            "alvar@localhost", "alvar@-example.se", "alvar@example..se", "a@b@example.se"})
    void what_is_no_address_is_refused(String given) {
        assertForm(new IdentityDetails(null, null, null, null, null, given, null), IdentityField.EMAIL, "-");
    }

    @Test
    void a_hostile_text_takes_no_time() {
        for (String hostile : new String[] {"a".repeat(50_000) + "@", "a@" + "a.".repeat(50_000), "+" + "4".repeat(50_000)}) {
            assertTimeoutPreemptively(Duration.ofMillis(50), () -> {
                assertForm(new IdentityDetails(null, null, null, null, null, hostile, null), IdentityField.EMAIL, "-");
                assertForm(new IdentityDetails(null, null, null, null, hostile, null, null), IdentityField.PHONE, "-");
            });
        }
    }

    @Test
    void a_number_needs_its_justification_and_the_other_way_round() {
        assertThrows(ProblemException.class, () -> FieldForms.checked(
                new IdentityDetails(null, null, Identities.NUMBER, null, null, null, null), "#", TODAY));
        assertThrows(ProblemException.class, () -> FieldForms.checked(
                new IdentityDetails(null, null, null, "Behövs.", null, null, null), "#", TODAY));
    }

    @ParameterizedTest
    @CsvSource({"Alvar Testsson, alvar TESTSSON", "Alvar Testsson, 'Testsson, Alvar'", "Åsa Öberg, A\u030asa O\u0308berg", "Anna-Karin Ek, Anna Karin Ek"})
    void two_spellings_of_one_name_are_one(String one, String other) {
        assertEquals(FieldForms.nameWithYear(one.translateEscapes(), "2009"), FieldForms.nameWithYear(other.translateEscapes(), "2009"));
    }

    @ParameterizedTest
    @CsvSource({"Alvar Testsson, Alvar Testson", "Åsa Öberg, Asa Oberg"})
    void other_names_are_others(String one, String other) {
        assertNotEquals(FieldForms.nameWithYear(one, "2009"), FieldForms.nameWithYear(other, "2009"));
        assertNotEquals(FieldForms.nameWithYear(one, "2009"), FieldForms.nameWithYear(one, "2010"));
    }

    private static void assertForm(IdentityDetails details, IdentityField field, String form) {
        if (form.equals("-")) {
            assertThrows(ProblemException.class, () -> FieldForms.checked(details, "#", TODAY));
        } else {
            assertEquals(form, FieldForms.checked(details, "#", TODAY).get(field));
        }
    }
}
