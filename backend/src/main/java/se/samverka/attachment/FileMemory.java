package se.samverka.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/**
 * How many files are in memory at once. Clients, however slow, send to and take from the disk; only what is looked into,
 * sealed or opened is held whole.
 */
@ApplicationScoped
public class FileMemory {
    /** A file of 10 MiB is there as sent, cleaned and sealed: 3 times 30 MiB. */
    private static final int AT_ONCE = 3;
    private static final int PATIENCE_SECONDS = 30;

    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** @throws ProblemException unavailable, when too many wait */
    public <T> T with(Supplier<T> work) {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ProblemException(ProblemType.UNAVAILABLE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
