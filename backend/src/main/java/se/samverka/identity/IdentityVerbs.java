package se.samverka.identity;

import java.util.Set;
import java.util.UUID;
import se.samverka.shared.problem.ProblemException;

/**
 * What other features bring about in the vault. Each joins the caller's transaction; the audit event of it is the
 * caller's own.
 */
public interface IdentityVerbs {
    /**
     * Keeps how a reporter can be reached. In the transaction that creates the concern, by the reporter or the system.
     *
     * @param pointer where the contact stands in the caller's command, for example {@code #/contact}
     * @throws ProblemException validation-failed when something in it cannot be right
     */
    void keepReporter(UUID concern, ReporterContact contact, String pointer);

    /**
     * A concern was handed over to these handlers inside this system: they may open these fields of its subjects, after a
     * stronger login, until {@link #withdraw} or {@link #release}. Who hands over need not see what they entrust.
     */
    void entrust(UUID concern, UUID handOver, Set<UUID> receivers, Set<IdentityField> fields);

    /** The hand-over was rejected or recalled. */
    void withdraw(UUID handOver);

    /** The hand-over was acknowledged: everything the vault holds of the concern is deleted now (safeguard 14). */
    void release(UUID concern);
}
