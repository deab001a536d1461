package se.samverka.publicsite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A task that costs a computer a second or two and is checked in no time (hashcash). Several small puzzles instead of a
 * large one, so that luck evens out and progress can be shown. Says itself how hard it is and when it runs out; the mark at
 * its end shows that it is ours, so none has to be remembered.
 *
 * @param text       the challenge as it is sent and returned, without the mark
 * @param difficulty leading zero bits that every puzzle's hash must have
 * @param runsOut    a whole hour: how old a challenge is tells little of when it was fetched
 */
record Challenge(String text, int puzzles, int difficulty, Instant runsOut) {
    private static final Pattern FORM = Pattern.compile("1\\.([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{1,8})\\.[A-Za-z0-9_-]{22}");
    private static final int SECONDS_PER_HOUR = 3600;

    static Challenge of(int puzzles, int difficulty, Instant runsOut, String random) {
        long hour = runsOut.getEpochSecond() / SECONDS_PER_HOUR;
        return new Challenge("1." + puzzles + "." + difficulty + "." + hour + "." + random, puzzles, difficulty, runsOut);
    }

    static Optional<Challenge> parse(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches() ? Optional.of(new Challenge(text, Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                Instant.ofEpochSecond(Long.parseLong(parts.group(3)) * SECONDS_PER_HOUR))) : Optional.empty();
    }

    /** @param proof for each puzzle a number that makes SHA-256 of "text:puzzle:number" begin with enough zero bits */
    boolean isSolvedBy(List<Long> proof) {
        if (proof.size() != puzzles) {
            return false;
        }
        return IntStream.range(0, puzzles).allMatch(puzzle -> solves(puzzle, proof.get(puzzle)));
    }

    boolean solves(int puzzle, long number) {
        return zeroBits(hash(text + ":" + puzzle + ":" + number)) >= difficulty;
    }

    private static int zeroBits(byte[] hash) {
        int bits = 0;
        for (byte next : hash) {
            if (next != 0) {
                return bits + Integer.numberOfLeadingZeros(next & 0xff) - (Integer.SIZE - Byte.SIZE);
            }
            bits += Byte.SIZE;
        }
        return bits;
    }

    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
