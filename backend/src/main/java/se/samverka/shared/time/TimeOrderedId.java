package se.samverka.shared.time;

import com.github.f4b6a3.uuid.factory.standard.TimeOrderedEpochFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * Ids that sort by when their thing came to be (RFC 9562 version 7), so that lists page along the primary key. Those
 * given within one millisecond sort in the order they were asked for; the step between them is random, so that no id
 * can be guessed from another.
 */
public final class TimeOrderedId {
    private static final Moment MOMENT = new Moment();
    private static final TimeOrderedEpochFactory IDS =
            TimeOrderedEpochFactory.builder().withClock(MOMENT).withIncrementPlusN().build();

    private TimeOrderedId() {
    }

    public static synchronized UUID at(Instant moment) {
        MOMENT.now = moment;
        return IDS.create();
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
