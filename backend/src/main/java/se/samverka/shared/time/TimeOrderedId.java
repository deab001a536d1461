package se.samverka.shared.time;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Ids that sort by when their thing came to be (RFC 9562 version 7), so that lists page along the primary key. Those
 * given within one millisecond sort in the order they were asked for; the step between them is random, so that no id
 * can be guessed from another. Of a moment that tells the day only ({@link DayOnly}) the id tells no more: beside the
 * day it is random, and so is the order.
 */
public final class TimeOrderedId {
    private static final Moment MOMENT = new Moment();
    private static final TimeOrderedEpochFactory IDS =
            TimeOrderedEpochFactory.builder().withClock(MOMENT).withIncrementPlusN().build();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TimeOrderedId() {
    }

    public static UUID at(Instant moment) {
        return DayOnly.is(moment) ? onDay(moment) : inOrder(moment);
    }

    /** Ids of things that belong together, in the order they are to be read in. */
    public static List<UUID> at(Instant moment, int howMany) {
        // As PostgreSQL sorts: byte by byte.
        return Stream.generate(() -> at(moment)).limit(howMany).sorted(Comparator.comparing(UUID::toString)).toList();
    }

    private static synchronized UUID inOrder(Instant moment) {
        MOMENT.now = moment;
        return IDS.create();
    }

    private static UUID onDay(Instant day) {
        long first = day.toEpochMilli() << 16 | VERSION_7 | RANDOM.nextLong() & 0xfff;
        return new UUID(first, RANDOM.nextLong() >>> 2 | VARIANT);
    }

    /** The moment asked for, in the form the library wants it. */
    private static final class Moment extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
