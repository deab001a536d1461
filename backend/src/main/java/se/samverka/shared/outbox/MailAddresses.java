package se.samverka.shared.outbox;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where a person gets mail; asked for only when a mail is sent. */
public interface MailAddresses {
    Optional<String> of(UUID account);

    /** Those of the accounts that have an address. */
    Set<UUID> reachableAmong(Set<UUID> accounts);
}
