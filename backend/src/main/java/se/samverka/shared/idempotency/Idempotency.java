package se.samverka.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.samverka.shared.crypto.BlindIndex;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/**
 * Carries out a creating use case at most once per caller and key. Call it inside the use case's transaction. What was
 * asked and answered is not kept, only the id of what was created (ADR 21).
 */
@ApplicationScoped
public class Idempotency {
    /** How long a key is remembered. */
    static final Duration REMEMBERED = Duration.ofHours(48);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{8,200}");
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Inject
    BlindIndex fingerprints;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    /**
     * @param operation the operation's name: a key belongs to one operation
     * @param request   what was asked; the same key with something else asked is refused
     * @param newId     the id that the thing gets if it is created now
     * @param create    creates the thing under that id and gives the answer
     * @param again     the answer about what was created before, as it is now, by its id
     * @throws ProblemException idempotency-key-required, -reused or -in-progress
     */
    public <T> Once<T> once(String key, String operation, Object request, UUID newId, Supplier<T> create, Function<UUID, T> again) {
        requireKey(key);
        byte[] fingerprint = fingerprint(operation, request);
        return reserve(key, fingerprint, newId)
                ? new Once<>(create.get(), false)
                : new Once<>(again.apply(createdBefore(key, fingerprint)), true);
    }

    public static void requireKey(String key) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REQUIRED);
        }
    }

    /** Forgets keys that are older than {@link #REMEMBERED}. @return how many */
    public int forgetOld(Instant now) {
        return database.createNativeQuery("delete from idempotency_record where reserved_at < :before")
                .setParameter("before", now.minus(REMEMBERED)).executeUpdate();
    }

    void forgetCreated(Collection<UUID> ids) {
        database.createNativeQuery("delete from idempotency_record where created_id in (:ids)").setParameter("ids", ids).executeUpdate();
    }

    private boolean reserve(String key, byte[] fingerprint, UUID newId) {
        try {
            return database.createNativeQuery("insert into idempotency_record (actor_id, key, fingerprint, created_id, reserved_at)"
                            + " values (:actor, :key, :fingerprint, :created, :now) on conflict do nothing")
                    .setParameter("actor", current.get().id()).setParameter("key", key)
                    .setParameter("fingerprint", fingerprint).setParameter("created", newId)
                    .setParameter("now", clock.instant())
                    .executeUpdate() == 1;
        } catch (RuntimeException failed) {
            // The one who holds the key has not finished within the lock timeout.
            if (lockWasNotHad(failed)) {
                throw new ProblemException(ProblemType.IDEMPOTENCY_IN_PROGRESS);
            }
            throw failed;
        }
    }

    private static boolean lockWasNotHad(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && LOCK_NOT_AVAILABLE.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private UUID createdBefore(String key, byte[] fingerprint) {
        Object[] known = (Object[]) database
                .createNativeQuery("select fingerprint, created_id from idempotency_record where actor_id = :actor and key = :key")
                .setParameter("actor", current.get().id()).setParameter("key", key)
                .getSingleResult();
        if (!Arrays.equals(fingerprint, (byte[]) known[0])) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        return (UUID) known[1];
    }

    /** Keyed: from a plain hash of a short text the text could be guessed. */
    private byte[] fingerprint(String operation, Object request) {
        try {
            return fingerprints.of("idempotency_record:fingerprint",
                    current.get().id() + "\0" + operation + '\0' + json.writeValueAsString(request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request cannot be written");
        }
    }
}
