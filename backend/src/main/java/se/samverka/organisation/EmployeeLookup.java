package se.samverka.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What other features may know about employees; of those that the asker may see. To be called in a transaction. Who worked
 * where on a day, of thousands at a time, is asked of {@code employment} and {@code unit_period} in a query of one's own (ADR 130).
 */
public interface EmployeeLookup {
    /** The employee whom HR and the account's login call the same. */
    Optional<UUID> ofAccount(UUID account);

    /** As {@link #ofAccount}, of those who have logged in. */
    Optional<UUID> accountOf(UUID employee);

    /** Of these, those that there are, by what HR calls them. */
    Map<String, UUID> byExternalId(Collection<String> externalIds);

    boolean exists(UUID employee);

    /** Where somebody worked on a day; empty when they did not. */
    Optional<WorkedAt> on(UUID employee, LocalDate day);

    /** Accounts whose employee works here no more and will not again, as far as HR has told. */
    Set<UUID> left();

    /** The sector that a head of sector leads: where their account works now. */
    Optional<String> sectorOf(UUID account);
}
