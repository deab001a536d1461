package se.samverka.legalbasis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import se.samverka.shared.problem.ProblemException;

/** The catalogue for features that let data leave: which bases there are, and whether one holds. */
public interface LegalBasisLookup {
    /** In the catalogue's order. */
    List<LegalBasis> inForce(LocalDate on);

    /** @throws ProblemException validation-failed at {@code pointer}, when no basis with this code is in force */
    LegalBasis require(String code, LocalDate on, String pointer);

    /** The wording that a decision once rested on. */
    LegalBasis inVersion(String code, int version);

    /** @throws ProblemException legal-basis-not-applicable at {@code pointer}, with every rule that forbids it */
    void requireApplicable(LegalBasis basis, Situation situation, String pointer);

    /** @throws ProblemException legal-basis-not-applicable at {@code pointer}, when nobody with these roles decides */
    void requireDecider(LegalBasis basis, Holder holder, Collection<String> roles, String pointer);

    /**
     * The basis's own test: every question answered, and answered so that the basis holds.
     *
     * @param balance the written balance of interests, or null
     * @throws ProblemException validation-failed when something is missing, legal-basis-not-applicable when the answers
     *                          say that it does not hold; pointers into {@code #/answers} and {@code #/balance}
     */
    void requireMet(LegalBasis basis, List<BasisAnswer> answers, String balance, LocalDate on);
}
