package se.samverka.disclosure.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samverka.disclosure.DisclosureOptions.MailboxView;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.crypto.KeyedHash;
import se.samverka.shared.partner.PartnerCalls;
import se.samverka.shared.time.TimeOrderedId;

/** The police mailboxes: each belongs to one police system and is known from its first request on. */
@ApplicationScoped
public class Mailboxes {
    @Inject
    EntityManager database;

    @Inject
    PackageRepository packages;

    @Inject
    PartnerCalls calls;

    @Inject
    CaseSeal seal;

    @Inject
    KeyedHash hash;

    /** @param content what leaves, as it was approved */
    public record Delivery(UUID disclosureId, UUID concernId, UUID requestId, UUID mailboxId, String content, UUID sentBy) {
    }

    public List<MailboxView> all() {
        List<Object[]> rows = database.createNativeQuery("select id, unit from police_mailbox order by unit, id", Object[].class).getResultList();
        return rows.stream().map(row -> new MailboxView((UUID) row[0], (String) row[1])).toList();
    }

    public Optional<String> unitOf(UUID mailbox) {
        return database.createNativeQuery("select unit from police_mailbox where id = :id", String.class)
                .setParameter("id", mailbox).getResultStream().findFirst();
    }

    /** Opens the mailbox at the first request, and keeps the name its unit gives itself. */
    void open(UUID mailbox, String unit, Instant now) {
        database.createNativeQuery("insert into police_mailbox (id, unit, opened_at) values (:id, :unit, :now)"
                        + " on conflict (id) do update set unit = excluded.unit")
                .setParameter("id", mailbox).setParameter("unit", unit).setParameter("now", now).executeUpdate();
    }

    public void deliver(Delivery delivery, Instant now) {
        UUID id = TimeOrderedId.at(now);
        packages.persist(new DisclosurePackage(id, delivery, seal.seal(delivery.concernId(), place(id), delivery.content()),
                hash.of("disclosure:package", delivery.content()), now));
    }

    /** As the system: what was sent in cases that are erased, and the calls about it. */
    public void eraseOf(Collection<UUID> concerns) {
        calls.forget(packages.idsOf(concerns));
        packages.delete("concernId in ?1", concerns);
    }

    String contentOf(DisclosurePackage sent) {
        return seal.open(sent.concernId(), place(sent.id()), sent.content());
    }

    private static String place(UUID sent) {
        return "disclosure_package:" + sent + ":content";
    }
}
