package se.samverka.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.samverka.accessibility.FeedbackVerbs;
import se.samverka.shared.problem.ProblemException;

/** Feedback on accessibility on its way through the public door. */
@ApplicationScoped
public class PublicFeedback {
    @Inject
    SpentChallenges spent;

    @Inject
    FeedbackVerbs feedback;

    /**
     * @return false when it had been handed in already
     * @throws ProblemException challenge-spent or validation-failed
     */
    @Transactional
    public boolean handIn(Challenge challenge, SubmitAccessibilityFeedback told) {
        boolean first = spent.spend(challenge, told);
        if (first) {
            feedback.keep(told.page(), told.text());
        }
        return first;
    }
}
