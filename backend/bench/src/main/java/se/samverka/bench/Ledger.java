package se.samverka.bench;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;

/** What the writers together know of what they did. */
final class Ledger {
    final Queue<Write> writes = new ConcurrentLinkedQueue<>();
    final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    /** Requests whose answer never came. */
    final LongAdder lost = new LongAdder();
    /** Retries that were answered with what the first attempt had done: its effect was there, its answer was not. */
    final LongAdder replayed = new LongAdder();
    /** 503 and 409, to be tried again. */
    final LongAdder deferred = new LongAdder();
    private final List<UUID> concerns = new CopyOnWriteArrayList<>();

    void note(Write write) {
        writes.add(write);
        // The first few are enough to hang journal entries on.
        if (write.isConcern() && write.isAcknowledged() && concerns.size() < 200) {
            concerns.add(write.id());
        }
    }

    /** @return null as long as there is none */
    UUID someConcern() {
        return concerns.isEmpty() ? null : concerns.get(ThreadLocalRandom.current().nextInt(concerns.size()));
    }
}
