package se.samverka.publicsite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import se.samverka.shared.crypto.BlindIndex;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.time.SystemClock;

/** Each proof of work is for one thing. Remembered by fingerprints until the challenge runs out by itself. */
@ApplicationScoped
class SpentChallenges {
    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    @Inject
    BlindIndex fingerprints;

    /**
     * The first statement of the transaction that does what the challenge is spent on: of equal ones at the same time one
     * does it and the others wait.
     *
     * @return false when it was done already: a retry
     * @throws ProblemException challenge-spent, when it was spent on something else
     */
    boolean spend(Challenge challenge, Object request) {
        byte[] hash = fingerprints.of("spent_challenge:hash", challenge.text());
        byte[] requestHash = fingerprints.of("spent_challenge:request_hash", written(request));
        boolean first = database.createNativeQuery("insert into spent_challenge (hash, request_hash, forget_on)"
                        + " values (:hash, :request, :forgetOn) on conflict do nothing")
                .setParameter("hash", hash).setParameter("request", requestHash)
                .setParameter("forgetOn", day(challenge.runsOut())).executeUpdate() == 1;
        if (!first && !Arrays.equals(requestHash, (byte[]) database
                .createNativeQuery("select request_hash from spent_challenge where hash = :hash", byte[].class)
                .setParameter("hash", hash).getSingleResult())) {
            throw new ProblemException(ProblemType.CHALLENGE_SPENT);
        }
        return first;
    }

    /** To be called by the job, in its transaction. */
    void forgetOld(Instant now) {
        database.createNativeQuery("delete from spent_challenge where forget_on < :today").setParameter("today", day(now)).executeUpdate();
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(SystemClock.SWEDEN).toLocalDate();
    }

    private String written(Object request) {
        try {
            return request.getClass().getSimpleName() + json.writeValueAsString(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a request cannot be written");
        }
    }
}
