package se.samverka.shared.audit;

import java.util.List;

/** One walk along the chain, from its beginning: what was found so far. Not for two threads. */
final class ChainWalk {
    private final ChainHead noted;
    private String previous = AuditChain.BEGINNING;
    private AuditBatch last;
    private long checked;
    private ChainVerification fault;

    private List<AuditBatch> stretch;
    private int place;
    private BatchHash hash;
    private int events;
    private boolean gone;

    /** @param noted a head that was kept outside the database, or null */
    ChainWalk(ChainHead noted) {
        this.noted = noted;
    }

    long expected() {
        return last == null ? 1 : last.number() + 1;
    }

    ChainVerification fault() {
        return fault;
    }

    long checked() {
        return checked;
    }

    AuditBatch last() {
        return last;
    }

    /** @param batches the next ones by number, at least one; their events are to follow through {@link #event} */
    void begin(List<AuditBatch> batches) {
        stretch = batches;
        place = -1;
        next();
    }

    void event(long batch, String line) {
        while (fault == null && stretch.get(place).number() < batch) {
            close();
            next();
        }
        if (fault == null && line == null) {
            gone = true;
        } else if (fault == null) {
            hash.add(line);
            events++;
        }
    }

    /** All the events of the batches were read. */
    void end() {
        close();
        while (fault == null && place < stretch.size() - 1) {
            next();
            close();
        }
    }

    /** The chain is at its end; a noted head must have been passed. */
    void arrive() {
        if (noted != null && noted.number() >= expected()) {
            breakAt(noted.number(), "the noted batch is missing");
        }
    }

    void breakAt(long batch, String what) {
        if (fault == null) {
            fault = ChainVerification.broken(batch, checked, what);
        }
    }

    private void next() {
        if (fault != null) {
            return;
        }
        AuditBatch batch = stretch.get(++place);
        if (batch.number() != expected()) {
            breakAt(expected(), "a batch is missing");
        } else if (!batch.previousHash().equals(previous)) {
            breakAt(batch.number(), "the batch does not follow the one before");
        }
        hash = new BatchHash(batch.number(), batch.sealedAt(), previous);
        events = 0;
        gone = false;
    }

    private void close() {
        if (fault != null) {
            return;
        }
        AuditBatch batch = stretch.get(place);
        if (gone || events != batch.eventCount()) {
            breakAt(batch.number(), "events are missing or were added");
        } else if (!hash.end().equals(batch.hash())) {
            breakAt(batch.number(), "an event or the batch was altered");
        } else if (noted != null && noted.number() == batch.number() && !noted.hash().equals(batch.hash())) {
            breakAt(batch.number(), "the batch is not the one that was noted");
        } else {
            previous = batch.hash();
            checked += events;
            last = batch;
        }
    }
}
