package se.samverka.disclosure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.time.TimeOrderedId;

/** Every query about disclosures, their approvals and receipts. */
@ApplicationScoped
public class DisclosureRepository implements PanacheRepositoryBase<Disclosure, UUID> {
    private static final int MOST_OF_A_CONCERN = 100;
    /** What awaits somebody here. */
    private static final Set<DisclosureStatus> WAITING = Set.of(DisclosureStatus.REQUESTED, DisclosureStatus.PROACTIVE,
            DisclosureStatus.SECRECY_REVIEW, DisclosureStatus.GRANTED, DisclosureStatus.PARTLY_GRANTED);

    /** Newest first. */
    List<Disclosure> of(UUID concern) {
        return find("concernId = ?1 order by id desc", concern).page(0, MOST_OF_A_CONCERN).list();
    }

    /** Those the actor sees that await somebody, oldest first. */
    List<Disclosure> waiting(int most) {
        return find("status in ?1 or mailboxId is null and correctedAt is not null and toldOfCorrectionAt is null order by id", WAITING)
                .page(0, most).list();
    }

    /** Whether another disclosure for the same request is under way or was sent. */
    boolean isAnyOtherFor(UUID request, UUID disclosure) {
        return count("requestId = ?1 and id <> ?2 and status <> ?3", request, disclosure, DisclosureStatus.REFUSED) > 0;
    }

    /** Of the present packages, oldest first, by disclosure. */
    Map<UUID, List<DisclosureApproval>> approvalsOf(Collection<Disclosure> disclosures) {
        Map<UUID, List<DisclosureApproval>> found = new HashMap<>();
        disclosures.forEach(disclosure -> found.put(disclosure.id(), new ArrayList<>()));
        getEntityManager().createQuery("select d.id, a from DisclosureApproval a join Disclosure d on d.id = a.disclosureId"
                        + " and d.preparation.packageHash = a.packageHash where d.id in :ids order by a.id", Object[].class)
                .setParameter("ids", found.keySet()).getResultList()
                .forEach(row -> found.get((UUID) row[0]).add((DisclosureApproval) row[1]));
        return found;
    }

    void add(DisclosureApproval approval) {
        getEntityManager().persist(approval);
    }

    public void add(DisclosureReceipt receipt) {
        getEntityManager().persist(receipt);
    }

    Optional<DisclosureReceipt> receiptOf(UUID disclosure) {
        return Optional.ofNullable(getEntityManager().find(DisclosureReceipt.class, disclosure));
    }

    /** The names people are known by, as far as they are known. */
    Map<UUID, String> names(Collection<UUID> people) {
        Map<UUID, String> names = new HashMap<>();
        getEntityManager().createQuery("select a.id, a.name from Account a where a.id in :people", Object[].class)
                .setParameter("people", people).getResultList().forEach(row -> names.put((UUID) row[0], (String) row[1]));
        return names;
    }

    /** What has left in the case. */
    List<UUID> sentOf(UUID concern) {
        return getEntityManager().createQuery("select d.id from Disclosure d where d.concernId = :concern and d.status = :sent", UUID.class)
                .setParameter("concern", concern).setParameter("sent", DisclosureStatus.SENT).getResultList();
    }

    void noteCorrection(UUID disclosure, Instant now) {
        getEntityManager().createNativeQuery("insert into disclosure_correction (id, disclosure_id, noted_at) values (:id, :disclosure, :now)")
                .setParameter("id", TimeOrderedId.at(now)).setParameter("disclosure", disclosure).setParameter("now", now).executeUpdate();
    }

    List<UUID> idsOf(Collection<UUID> concerns) {
        return getEntityManager().createQuery("select id from Disclosure where concernId in :concerns", UUID.class)
                .setParameter("concerns", concerns).getResultList();
    }

    void noteTold(UUID disclosure, UUID by, Instant now) {
        getEntityManager().createNativeQuery("update disclosure_correction set told_by = :by, told_at = :now where disclosure_id = :disclosure and told_at is null")
                .setParameter("by", by).setParameter("now", now).setParameter("disclosure", disclosure).executeUpdate();
    }

    void eraseOf(Collection<UUID> concerns) {
        for (String part : List.of("disclosure_approval", "disclosure_receipt", "disclosure_correction")) {
            getEntityManager().createNativeQuery("delete from " + part + " where disclosure_id in"
                    + " (select id from disclosure where concern_id in (:concerns))").setParameter("concerns", concerns).executeUpdate();
        }
        delete("concernId in ?1", concerns);
    }
}
