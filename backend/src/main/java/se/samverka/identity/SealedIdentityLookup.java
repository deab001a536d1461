package se.samverka.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/** Values out of the vault, for features that hand over, answer the person themselves, or write to a reporter. */
public interface SealedIdentityLookup {
    /**
     * Opens fields of everybody known in the concern, as far as the caller's right reaches. Leaves no audit event of its
     * own: the one event of the caller's use case says {@code fields=} with {@link IdentityField#codesOf}.
     *
     * @throws ProblemException step-up-required, unless the login is strong and fresh or the system asks
     */
    List<OpenedIdentity> open(UUID concern, Set<IdentityField> fields);

    /** Where the reporter can be reached. As the system only, at the moment of sending: never store or log it. */
    Optional<ReporterContact> reporterOf(UUID concern);
}
