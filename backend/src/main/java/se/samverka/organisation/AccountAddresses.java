package se.samverka.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.outbox.MailAddresses;

/** The work addresses that logins bring: for content-free mail and nothing else. */
@ApplicationScoped
public class AccountAddresses implements MailAddresses, PanacheRepositoryBase<AccountAddress, UUID> {
    /** An address that no login has brought for this long is forgotten. */
    private static final Duration KEPT = Duration.ofDays(365);
    private static final int LONGEST = 254;

    @Inject
    SystemSeal seal;

    @Inject
    Clock clock;

    /** Notes the actor's own address when it is new or has changed; a login that brings none takes the old one away. */
    @Transactional
    public void note(UUID account, Optional<String> brought) {
        Optional<String> text = brought.filter(address -> address.length() <= LONGEST && address.matches("[^\\s@]+@[^\\s@]+"));
        AccountAddress known = findById(account);
        Instant now = clock.instant();
        if (text.isEmpty()) {
            if (known != null) {
                delete(known);
            }
        } else if (known == null) {
            insert(new AccountAddress(account, text.get(), now, seal));
        } else if (!known.isStill(text.get(), now, seal)) {
            known.note(text.get(), now, seal);
        }
    }

    /** The first page asks for several things at once, and each of them brings the address: one of them writes it. */
    private void insert(AccountAddress first) {
        getEntityManager().createNativeQuery("insert into account_address (account_id, address, noted_at)"
                        + " values (:account, :address, :noted) on conflict (account_id) do nothing")
                .setParameter("account", first.accountId()).setParameter("address", first.address())
                .setParameter("noted", first.notedAt()).executeUpdate();
    }

    /** To be called in a transaction of the system, or for one's own. */
    @Override
    public Optional<String> of(UUID account) {
        return findByIdOptional(account).map(found -> found.text(seal));
    }

    @Override
    public Set<UUID> reachableAmong(Set<UUID> accounts) {
        return Set.copyOf(getEntityManager().createQuery("select accountId from AccountAddress where accountId in :accounts", UUID.class)
                .setParameter("accounts", accounts).getResultList());
    }

    /** To be called by a job. @return how many were forgotten */
    public long forgetOld(Instant now) {
        return delete("notedAt < ?1", now.minus(KEPT));
    }
}
