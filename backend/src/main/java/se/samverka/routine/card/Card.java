package se.samverka.routine.card;

import java.time.LocalDate;
import java.util.List;
import se.samverka.routine.EditionLanguage;
import se.samverka.routine.RoutineStep;

/**
 * All that a card tells, before it is fitted on its page.
 *
 * @param steps     what to do; empty for who is no employee: then the edition's text stands there
 * @param contacts  in the municipality's own order
 * @param checkedOn the day by which all of the contacts had been verified; null without contacts
 * @param page      the public page that the QR code leads to
 * @param rest      where all of it stands
 */
record Card(EditionLanguage language, boolean easy, String municipality, String title, List<RoutineStep> steps, List<CardBlock> text,
        List<CardContact> contacts, LocalDate checkedOn, int number, LocalDate effectiveFrom, String page, String rest) {

    private static final int LINE = 90;

    /** How many parts can be left out, from the last. */
    int parts() {
        return steps.isEmpty() ? text.size() : steps.size();
    }

    Card withContacts(int most) {
        return new Card(language, easy, municipality, title, steps, text, contacts.stream().limit(most).toList(), checkedOn, number, effectiveFrom, page, rest);
    }

    /** How many of its parts come to no more than that many characters, if none has more than {@code longest}. */
    int partsWithin(int characters, int longest) {
        int kept = 0;
        while (kept < parts() && characters(kept + 1, longest) <= characters) {
            kept++;
        }
        return kept;
    }

    /** What the first of its parts take of a page; the shortest takes a line. */
    int characters(int kept, int longest) {
        return steps.isEmpty() ? text.subList(0, kept).stream().mapToInt(block -> Math.max(LINE, Math.min(longest, block.words().length()))).sum()
                : steps.subList(0, kept).stream().mapToInt(step -> Math.max(LINE, length(step))).sum();
    }

    private static int length(RoutineStep step) {
        return step.what().length() + step.who().length() + step.within().length() + (step.contact() == null ? 0 : step.contact().length());
    }
}
