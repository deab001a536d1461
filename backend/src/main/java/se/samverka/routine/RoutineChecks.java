package se.samverka.routine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.samverka.organisation.FunctionLookup;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** What a draft must be to be kept, and what it must be to be put forward. */
final class RoutineChecks {
    private static final int MOST_YEARS = 3;

    private RoutineChecks() {
    }

    /** @throws ProblemException validation-failed, with each fault at its field */
    static void requireKeepable(WriteRoutineVersion command, LocalDate today, FunctionLookup functions) {
        List<FieldError> faults = new ArrayList<>();
        if (command.reviewOn() != null) {
            addDay("#/reviewOn", command.reviewOn(), today.plusDays(1), today.plusYears(MOST_YEARS), faults);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < command.editions().size(); i++) {
            RoutineEdition edition = command.editions().get(i);
            if (!seen.add(edition.audience() + " " + edition.language())) {
                faults.add(new FieldError("#/editions/" + i + "/audience", "duplicate", null));
            }
            String pointer = "#/editions/" + i + "/text";
            MarkdownRules.faultIn(edition.text()).ifPresent(fault -> faults.add(new FieldError(pointer, fault, null)));
        }
        for (int i = 0; i < command.steps().size(); i++) {
            String function = command.steps().get(i).functionCode();
            if (function != null && !functions.isFunction(function)) {
                faults.add(new FieldError("#/steps/" + i + "/functionCode", "unknown_value", null));
            }
        }
        refuse(faults);
    }

    /** Whoever approves must not have to look for what is missing. */
    static void requireComplete(RoutineVersion version, RoutineContent content, LocalDate today) {
        List<FieldError> faults = new ArrayList<>();
        if (version.changelog() == null) {
            faults.add(new FieldError("#/changelog", "required", null));
        }
        if (version.reviewOn() == null) {
            faults.add(new FieldError("#/reviewOn", "required", null));
        } else {
            addDay("#/reviewOn", version.reviewOn(), today.plusDays(1), today.plusYears(MOST_YEARS), faults);
        }
        if (content.editions().stream().noneMatch(edition -> edition.isFor(RoutineAudience.STAFF, EditionLanguage.SV))) {
            faults.add(new FieldError("#/editions", "staff_edition_missing", null));
        }
        if (content.steps().isEmpty()) {
            faults.add(new FieldError("#/steps", "too_few", null));
        }
        addPlaceholders(content, faults);
        refuse(faults);
    }

    private static void addPlaceholders(RoutineContent content, List<FieldError> faults) {
        for (int i = 0; i < content.editions().size(); i++) {
            if (MarkdownRules.hasPlaceholder(content.editions().get(i).text())) {
                faults.add(new FieldError("#/editions/" + i + "/text", "placeholder_left", null));
            }
        }
        for (int i = 0; i < content.steps().size(); i++) {
            RoutineStep step = content.steps().get(i);
            if (MarkdownRules.hasPlaceholder(step.what()) || MarkdownRules.hasPlaceholder(step.who()) || MarkdownRules.hasPlaceholder(step.contact())) {
                faults.add(new FieldError("#/steps/" + i + "/contact", "placeholder_left", null));
            }
        }
    }

    static void requireDay(String pointer, LocalDate day, LocalDate first, LocalDate last) {
        List<FieldError> faults = new ArrayList<>();
        addDay(pointer, day, first, last, faults);
        refuse(faults);
    }

    private static void addDay(String pointer, LocalDate day, LocalDate first, LocalDate last, List<FieldError> faults) {
        if (day.isBefore(first)) {
            faults.add(new FieldError(pointer, "in_the_past", null));
        } else if (day.isAfter(last)) {
            faults.add(new FieldError(pointer, "too_far_ahead", null));
        }
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
        }
    }
}
