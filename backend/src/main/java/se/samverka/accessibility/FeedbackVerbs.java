package se.samverka.accessibility;

import se.samverka.shared.problem.ProblemException;

/** What the public door does with feedback on accessibility. */
public interface FeedbackVerbs {
    /**
     * From the present holder of a solved challenge, whom nobody knows.
     *
     * @param page which page it is about; null when not told
     * @throws ProblemException validation-failed, when a text tells how a person is reached
     */
    void keep(String page, String text);
}
