package se.samverka.relativesupport;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** What the public door does with support for relatives. The present actor is the receipt. */
public interface SupportVerbs {
    /** @return the id of the support case */
    UUID ask(AskForSupport asked);

    /** How far the support case of the present receipt has come. */
    Optional<SupportProgress> ofPresentRelative();

    /** The newest messages of it, oldest first; what was written to the relative is read from now on. @param before null for all */
    List<RelativeMessage> read(Integer before, int most);

    /** @throws ProblemException illegal-transition, when it has ended or the conversation is full; not-found, when there is none */
    void write(String text);
}
