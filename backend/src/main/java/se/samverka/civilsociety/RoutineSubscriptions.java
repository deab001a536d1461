package se.samverka.civilsociety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.samverka.shared.crypto.BlindIndex;
import se.samverka.shared.crypto.SystemSeal;

/** Every query about subscriptions. Row security shows the system all, and who holds a token their own. */
@ApplicationScoped
class RoutineSubscriptions {
    private static final String PLACE = "routine_subscription:address:";
    private static final String ROWS = "select id, routine_id, address, confirmed_on, expires_on from routine_subscription";

    @Inject
    EntityManager database;

    @Inject
    SystemSeal seal;

    @Inject
    BlindIndex fingerprints;

    @Inject
    SubscriptionTokens tokens;

    /** @param expiresOn the first day when it cannot be confirmed any more */
    record Subscription(UUID id, UUID routine, String email, boolean confirmed, LocalDate expiresOn) {
        boolean canBeConfirmed(LocalDate today) {
            return confirmed || today.isBefore(expiresOn);
        }
    }

    /** @return false when the address has been asked already, or gets mail */
    boolean add(UUID id, UUID routine, String email, LocalDate expiresOn, UUID told) {
        return database.createNativeQuery("insert into routine_subscription (id, routine_id, address, address_hash, confirm_id, stop_id, expires_on, told_version)"
                        + " values (:id, :routine, :address, :hash, :confirm, :stop, :expires, :told) on conflict do nothing")
                .setParameter("id", id).setParameter("routine", routine).setParameter("address", seal.seal(PLACE + id, email))
                .setParameter("hash", fingerprints.of("routine_subscription:address_hash", routine + " " + email.toLowerCase(Locale.ROOT)))
                .setParameter("confirm", tokens.confirmerBy(tokens.toConfirm(id))).setParameter("stop", tokens.enderBy(tokens.toEnd(id)))
                .setParameter("expires", expiresOn).setParameter("told", told).executeUpdate() == 1;
    }

    /** The one of who holds the present token. */
    Optional<Subscription> own() {
        return read(database.createNativeQuery(ROWS, Object[].class));
    }

    Optional<Subscription> find(UUID id) {
        return read(database.createNativeQuery(ROWS + " where id = :id", Object[].class).setParameter("id", id));
    }

    private Optional<Subscription> read(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(row -> new Subscription((UUID) row[0], (UUID) row[1], seal.open(PLACE + row[0], (byte[]) row[2]), row[3] != null,
                (LocalDate) row[4])).findFirst();
    }

    void confirm(UUID id, LocalDate today, UUID told) {
        database.createNativeQuery("update routine_subscription set confirmed_on = :today, told_version = :told where id = :id and confirmed_on is null")
                .setParameter("today", today).setParameter("told", told).setParameter("id", id).executeUpdate();
    }

    void erase(UUID id) {
        database.createNativeQuery("delete from routine_subscription where id = :id").setParameter("id", id).executeUpdate();
    }

    int eraseUnconfirmed(LocalDate today) {
        return database.createNativeQuery("delete from routine_subscription where confirmed_on is null and expires_on <= :today")
                .setParameter("today", today).executeUpdate();
    }

    List<UUID> routines() {
        return database.createNativeQuery("select distinct routine_id from routine_subscription where confirmed_on is not null", UUID.class).getResultList();
    }

    /** Those who know of this version, at most that many. */
    List<UUID> told(UUID routine, UUID version, int most) {
        return database.createNativeQuery("select id from routine_subscription where routine_id = :routine and confirmed_on is not null"
                        + " and told_version = :version order by id limit :most", UUID.class)
                .setParameter("routine", routine).setParameter("version", version).setParameter("most", most).getResultList();
    }

    /** Those who know of another version than this, at most that many; from now on they know of this. */
    List<UUID> takeUntold(UUID routine, UUID version, int most) {
        List<UUID> untold = database.createNativeQuery("select id from routine_subscription where routine_id = :routine and confirmed_on is not null"
                        + " and told_version <> :version order by id limit :most for update skip locked", UUID.class)
                .setParameter("routine", routine).setParameter("version", version).setParameter("most", most).getResultList();
        if (!untold.isEmpty()) {
            database.createNativeQuery("update routine_subscription set told_version = :version where id in (:untold)")
                    .setParameter("version", version).setParameter("untold", untold).executeUpdate();
        }
        return untold;
    }
}
