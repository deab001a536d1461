package se.samverka.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import se.samverka.shared.crypto.CaseText;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;

/** Carries out a creating use case at most once per caller and key. Call it inside the use case's transaction. */
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
    CurrentActor current;

    @Inject
    Clock clock;

    private final CaseText seal = new CaseText();

    /**
     * @param operation the operation's name: a key belongs to one operation
     * @param request   what was asked; the same key with something else asked is refused
     * @param work      creates the thing and gives the answer
     * @throws ProblemException idempotency-key-required, -reused or -in-progress
     */
    public <T> Once<T> once(String key, String operation, Object request, Class<T> answerType, Supplier<T> work) {
        requireKey(key);
        String fingerprint = fingerprint(operation, request);
        if (!reserve(key, fingerprint)) {
            return replay(key, fingerprint, answerType);
        }
        T answer = work.get();
        database.createNativeQuery("update idempotency_record set answer = :answer where actor_id = :actor and key = :key")
                .setParameter("answer", seal.convertToDatabaseColumn(write(answer)))
                .setParameter("actor", current.get().id()).setParameter("key", key)
                .executeUpdate();
        return new Once<>(answer, false);
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

    private boolean reserve(String key, String fingerprint) {
        try {
            return database.createNativeQuery("insert into idempotency_record (actor_id, key, fingerprint, reserved_at)"
                            + " values (:actor, :key, :fingerprint, :now) on conflict do nothing")
                    .setParameter("actor", current.get().id()).setParameter("key", key)
                    .setParameter("fingerprint", fingerprint).setParameter("now", clock.instant())
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

    private <T> Once<T> replay(String key, String fingerprint, Class<T> answerType) {
        Object[] known = (Object[]) database
                .createNativeQuery("select fingerprint, answer from idempotency_record where actor_id = :actor and key = :key")
                .setParameter("actor", current.get().id()).setParameter("key", key)
                .getSingleResult();
        if (!fingerprint.equals(known[0])) {
            throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_REUSED);
        }
        try {
            return new Once<>(json.readValue(seal.convertToEntityAttribute((String) known[1]), answerType), true);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored answer cannot be read");
        }
    }

    private String fingerprint(String operation, Object request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(operation.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(write(request).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer cannot be written");
        }
    }
}
