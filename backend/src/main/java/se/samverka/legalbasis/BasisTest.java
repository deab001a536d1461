package se.samverka.legalbasis;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Whether the answers to a basis's own test are all there, and say that it holds. Pure. */
final class BasisTest {
    private final LegalBasis basis;
    private final LocalDate on;
    private final List<FieldError> faults = new ArrayList<>();
    private final List<FieldError> refusals = new ArrayList<>();

    private BasisTest(LegalBasis basis, LocalDate on) {
        this.basis = basis;
        this.on = on;
    }

    static void require(LegalBasis basis, List<BasisAnswer> answers, String balance, LocalDate on) {
        BasisTest test = new BasisTest(basis, on);
        test.read(answers);
        int written = balance == null ? 0 : balance.codePointCount(0, balance.length());
        if (written < basis.leastBalance()) {
            test.faults.add(new FieldError("#/balance", "balance_too_short", null));
        }
        if (!test.faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, test.faults);
        }
        if (!test.refusals.isEmpty()) {
            throw new ProblemException(ProblemType.LEGAL_BASIS_NOT_APPLICABLE, test.refusals);
        }
    }

    private void read(List<BasisAnswer> answers) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < answers.size(); i++) {
            if (places.put(answers.get(i).question(), i) != null) {
                faults.add(new FieldError("#/answers/" + i + "/question", "repeated_answer", null));
            }
        }
        for (TestQuestion question : basis.questions()) {
            Integer place = places.remove(question.code());
            if (place == null) {
                faults.add(new FieldError("#/answers", "answer_missing", null));
            } else {
                judge(question, answers.get(place).answer(), "#/answers/" + place + "/answer");
            }
        }
        places.values().forEach(place -> faults.add(new FieldError("#/answers/" + place + "/question", "unknown_value", null)));
    }

    private void judge(TestQuestion question, String answer, String pointer) {
        switch (question.kind()) {
            case YES_NO -> {
                if (!answer.equals("yes") && !answer.equals("no")) {
                    faults.add(new FieldError(pointer, "unknown_value", null));
                } else if (question.mustBe() != null && !question.mustBe().equals(answer)) {
                    refusals.add(new FieldError(pointer, BasisRule.TEST_NOT_MET.code(), null));
                }
            }
            case DATE -> judgeDate(answer, pointer);
            case TEXT -> { }
        }
    }

    /** A date says how long something holds, a consent above all. */
    private void judgeDate(String answer, String pointer) {
        try {
            if (LocalDate.parse(answer).isBefore(on)) {
                refusals.add(new FieldError(pointer, BasisRule.DATE_PASSED.code(), null));
            }
        } catch (DateTimeParseException noDate) {
            faults.add(new FieldError(pointer, "date_unreadable", null));
        }
    }
}
