package se.samverka.legalbasis;

import java.time.LocalDate;

/**
 * What the rules of law ask about a piece of data that somebody thinks of letting out.
 *
 * @param age                        of the person the data is about
 * @param closeRelationshipViolence  whether it is about violence in a close relationship (OSL 10:18 c)
 * @param on                         the day of the decision, Swedish
 */
public record Situation(Holder holder, AgeGroup age, RecipientKind recipient, Direction direction,
        boolean closeRelationshipViolence, LocalDate on) {
}
