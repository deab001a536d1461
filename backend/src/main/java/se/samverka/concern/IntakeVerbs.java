package se.samverka.concern;

import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** What the public door does with concerns: hands one in and follows it, as the holder of a receipt. */
public interface IntakeVerbs {
    /**
     * Registers what somebody unknown reports. The present actor is the receipt they are given.
     *
     * @param mandated whether they owe the report by their work; they are then owed an answer
     * @param pointer  where the report stands in the request, for what is said of its fields
     * @return the concern's id
     * @throws ProblemException validation-failed, or belief-hint when the text names faith, opinion or dress
     *                          unanswered and nobody is in danger
     */
    UUID register(RegisterConcern report, boolean mandated, String pointer);

    /** The concern that the present actor holds the receipt of, as its reporter may know it. */
    Optional<MyConcern> ofPresentReporter();
}
