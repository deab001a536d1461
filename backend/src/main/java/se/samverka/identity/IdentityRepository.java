package se.samverka.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Every query about identities and their fields. Row security leaves out what the actor has no right to. */
@ApplicationScoped
public class IdentityRepository implements PanacheRepositoryBase<SealedIdentity, UUID> {

    /** By what right the actor may open what is held of the concern; empty: by none. */
    Optional<IdentityRight> rightTo(UUID concern) {
        return Optional.ofNullable((String) getEntityManager().createNativeQuery("select samverka_identity_right(:concern)", String.class)
                .setParameter("concern", concern).getSingleResult()).map(IdentityRight::of);
    }

    List<SealedIdentity> of(UUID concern) {
        return list("concernId = ?1 order by id", concern);
    }

    Optional<SealedIdentity> findIn(UUID concern, UUID identity) {
        return find("concernId = ?1 and id = ?2", concern, identity).firstResultOptional();
    }

    /** Which held fields the actor may open, by identity. */
    Map<UUID, Set<IdentityField>> openable(UUID concern) {
        List<Object[]> rows = getEntityManager().createNativeQuery("select i.id, f from sealed_identity i, unnest(i.fields) f"
                        + " where i.concern_id = :concern and samverka_may_open(i.concern_id, i.id, f)", Object[].class)
                .setParameter("concern", concern).getResultList();
        Map<UUID, Set<IdentityField>> openable = new HashMap<>();
        rows.forEach(row -> openable.computeIfAbsent((UUID) row[0], id -> EnumSet.noneOf(IdentityField.class))
                .add(IdentityField.of((String) row[1])));
        return openable;
    }

    List<SealedField> fieldsOf(UUID identity) {
        return getEntityManager().createQuery("from SealedField where key.identityId = :identity", SealedField.class)
                .setParameter("identity", identity).getResultList();
    }

    List<SealedField> fieldsOf(UUID concern, Collection<IdentityField> fields) {
        return getEntityManager().createQuery("from SealedField where concernId = :concern and key.field in :fields order by key.identityId", SealedField.class)
                .setParameter("concern", concern).setParameter("fields", fields).getResultList();
    }

    /** Without naming an index: then nothing is read, which a reporter may not. @return false when that person is named already */
    boolean insert(SealedIdentity identity) {
        boolean ofReporter = identity.whose() == IdentityOf.REPORTER;
        boolean first = getEntityManager().createNativeQuery("insert into identity_vault (concern_id, holds_reporter) values (:concern, :reporter) on conflict do nothing")
                .setParameter("concern", identity.concernId()).setParameter("reporter", ofReporter).executeUpdate() == 1;
        if (ofReporter && !first) {
            noteReporter(List.of(identity.concernId()), true);
        }
        return getEntityManager().createNativeQuery("insert into sealed_identity (id, version, concern_id, whose, pseudonym,"
                        + " protected_identity, fields, from_reporter, recorded_by, recorded_at, changed_at)"
                        + " values (:id, 0, :concern, :whose, :pseudonym, :protected, :fields, :reporter, :by, :at, :at) on conflict do nothing")
                .setParameter("id", identity.id()).setParameter("concern", identity.concernId())
                .setParameter("whose", identity.whose().code())
                .setParameter("pseudonym", identity.pseudonym()).setParameter("protected", identity.isProtected())
                .setParameter("fields", IdentityField.codes(identity.fields())).setParameter("reporter", identity.isFromReporter())
                .setParameter("by", identity.recordedBy()).setParameter("at", identity.recordedAt()).executeUpdate() == 1;
    }

    void add(SealedField field) {
        getEntityManager().persist(field);
    }

    void remove(SealedField field) {
        getEntityManager().remove(field);
    }

    /** All that the vault holds of the concern, also what the actor may not see: the database deletes along the keys. */
    void removeAll(Collection<UUID> concerns) {
        getEntityManager().createNativeQuery("delete from identity_vault where concern_id in (:concerns)")
                .setParameter("concerns", concerns).executeUpdate();
    }

    void removeOfReporters(Collection<UUID> concerns) {
        getEntityManager().createNativeQuery("delete from sealed_identity where concern_id in (:concerns) and whose = 'reporter'")
                .setParameter("concerns", concerns).executeUpdate();
        noteReporter(concerns, false);
    }

    void noteReporter(Collection<UUID> concerns, boolean held) {
        getEntityManager().createNativeQuery("update identity_vault set holds_reporter = :held where concern_id in (:concerns)")
                .setParameter("held", held).setParameter("concerns", concerns).executeUpdate();
    }

    boolean holdsReporter(UUID concern) {
        return !getEntityManager().createNativeQuery("select 1 from identity_vault where concern_id = :concern and holds_reporter", Integer.class)
                .setParameter("concern", concern).getResultList().isEmpty();
    }
}
