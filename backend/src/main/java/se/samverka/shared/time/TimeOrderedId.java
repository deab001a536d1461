package se.samverka.shared.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;

/** Ids that sort by when their thing came to be (RFC 9562 version 7), so that lists page along the primary key. */
public final class TimeOrderedId {
    private TimeOrderedId() {
    }

    public static UUID at(Instant moment) {
        return UuidCreator.getTimeOrderedEpoch(moment);
    }
}
