package se.samverka.shared.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;

/** Runs a job once however many instances there are: who gets the lock runs it, the others let this turn pass. */
@ApplicationScoped
public class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);

    @Inject
    CurrentActor current;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /**
     * @param name the job's name: its lock and its name in the audit log
     * @param work gets the moment the turn began; runs in one transaction as the system actor
     */
    @ActivateRequestContext
    public void once(String name, Consumer<Instant> work) {
        as(name, () -> QuarkusTransaction.requiringNew().run(() -> {
            boolean mine = (boolean) database
                    .createNativeQuery("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))", Boolean.class)
                    .setParameter("name", "job:" + name).getSingleResult();
            if (mine) {
                work.accept(clock.instant());
            }
        }));
    }

    /**
     * Asks something of the database as the system, in one transaction, where there is no going on without the answer: a
     * failure is the caller's. Never within a request, whose actor would be another from then on.
     */
    @ActivateRequestContext
    public <T> T ask(String name, Supplier<T> question) {
        current.become(Actor.system(name));
        return QuarkusTransaction.requiringNew().call(question::get);
    }

    /** Does a part of a job that opens its own transactions, as the system actor. A failure is logged and ends there. */
    @ActivateRequestContext
    public void as(String name, Runnable work) {
        current.become(Actor.system(name));
        try {
            work.run();
        } catch (RuntimeException failed) {
            // The next turn tries again; the message may hold row values, so only its kind is logged.
            LOG.errorf("Job %s failed: %s", name, failed.getClass().getSimpleName());
            LOG.debug("Job failed", failed);
        }
    }
}
