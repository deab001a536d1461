package se.samverka.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import se.samverka.shared.crypto.BlindIndex;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Gives out challenges and recognises them when they come back solved. */
@ApplicationScoped
class Challenges {
    /** Enough for luck to even out: the slowest of a hundred visitors waits less than twice as long as most. */
    private static final int PUZZLES = 16;
    /** Counted from the next whole hour. */
    private static final Duration LIFE = Duration.ofHours(1);
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int RANDOM_BYTES = 16;

    @Inject
    BlindIndex fingerprints;

    @Inject
    PublicDoorSettings settings;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    ChallengeView issue() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        Instant runsOut = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1)).plus(LIFE);
        Challenge challenge = Challenge.of(PUZZLES, settings.difficulty(), runsOut, BASE64.encodeToString(bytes));
        return new ChallengeView(challenge.text() + "." + mark(challenge), challenge.puzzles(), challenge.difficulty());
    }

    /**
     * Only before the visitor becomes the holder of a receipt: then no clock tells the hour any more.
     *
     * @throws ProblemException proof-of-work-required, when it is not ours, has run out or is not solved
     */
    Challenge requireSolved(SolvedChallenge solved) {
        int end = solved.challenge().lastIndexOf('.');
        Challenge challenge = end < 0 ? null : Challenge.parse(solved.challenge().substring(0, end)).orElse(null);
        boolean ours = challenge != null && isEqual(mark(challenge), solved.challenge().substring(end + 1));
        if (!ours || !clock.instant().isBefore(challenge.runsOut()) || !challenge.isSolvedBy(solved.proof())) {
            throw new ProblemException(ProblemType.PROOF_OF_WORK_REQUIRED);
        }
        return challenge;
    }

    /** Who solved it, where nothing else tells one from another: of no meaning afterwards. */
    UUID solverOf(Challenge challenge) {
        ByteBuffer fingerprint = ByteBuffer.wrap(fingerprints.of("challenge:solver", challenge.text()));
        return new UUID(fingerprint.getLong(), fingerprint.getLong());
    }

    private String mark(Challenge challenge) {
        return BASE64.encodeToString(fingerprints.of("challenge:mark", challenge.text()));
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
