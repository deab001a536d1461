package se.samverka.message;

import java.util.List;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** What the public door does with messages: takes part in a conversation as the reporter, who is the present actor. */
public interface ConversationVerbs {
    /** @throws ProblemException illegal-transition, when the conversation is full */
    void write(UUID concern, String text);

    /**
     * The newest messages, oldest of them first. What the other side wrote counts as read.
     *
     * @param before only those with a lower position; null for the newest
     */
    List<ReporterMessage> read(UUID concern, Integer before, int most);
}
