package se.samverka.legalbasis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** The test that each basis has of its own. */
@Tag("unit")
class BasisTestTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String WEIGHED = "Uppgiften behövs för att polisen ska kunna skydda eleverna, och det väger tyngre än den enskildes intresse av sekretess.";

    @Test
    void a_basis_holds_when_its_own_test_says_so() {
        LegalBasis section6 = SeedCatalogue.basis("act_2025_170_section_6", TODAY);
        BasisTest.require(section6, answers("needed", "yes", "secrecy_clearly_outweighs", "no"), WEIGHED, TODAY);
        assertEquals(List.of("#/answers/1/answer basis_test_not_met"), faults(ProblemType.LEGAL_BASIS_NOT_APPLICABLE, section6,
                answers("needed", "yes", "secrecy_clearly_outweighs", "yes"), WEIGHED));
        assertEquals(List.of("#/answers answer_missing", "#/balance balance_too_short"), faults(ProblemType.VALIDATION_FAILED, section6,
                answers("needed", "yes"), "Behövs."));
        assertEquals(List.of("#/answers/2/question repeated_answer", "#/answers/1/answer unknown_value", "#/answers/3/question unknown_value"),
                faults(ProblemType.VALIDATION_FAILED, section6, answers("needed", "yes", "secrecy_clearly_outweighs", "maybe", "needed", "yes", "other", "yes"), WEIGHED));
    }

    @Test
    void a_consent_holds_until_its_day() {
        LegalBasis consent = SeedCatalogue.basis("consent", TODAY);
        BasisTest.require(consent, consent("2026-11-23"), null, TODAY);
        assertEquals(List.of("#/answers/3/answer basis_date_passed"), faults(ProblemType.LEGAL_BASIS_NOT_APPLICABLE, consent, consent("2026-11-22"), null));
        assertEquals(List.of("#/answers/3/answer date_unreadable"), faults(ProblemType.VALIDATION_FAILED, consent, consent("snart"), null));
    }

    private static List<BasisAnswer> consent(String until) {
        return answers("free", "yes", "may_withdraw", "yes", "scope", "Muntligt, om skolgången.", "valid_until", until);
    }

    private static List<String> faults(ProblemType type, LegalBasis basis, List<BasisAnswer> answers, String balance) {
        ProblemException thrown = assertThrows(ProblemException.class, () -> BasisTest.require(basis, answers, balance, TODAY));
        assertEquals(type, thrown.type());
        return thrown.errors().stream().map((FieldError error) -> error.pointer() + " " + error.code()).toList();
    }

    private static List<BasisAnswer> answers(String... pairs) {
        List<BasisAnswer> answers = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            answers.add(new BasisAnswer(pairs[i], pairs[i + 1]));
        }
        return answers;
    }
}
