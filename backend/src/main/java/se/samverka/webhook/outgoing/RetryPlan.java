package se.samverka.webhook.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** When a message that did not come through is tried again. */
@ApplicationScoped
public class RetryPlan {
    private static final int GROWTH = 3;

    @Inject
    WebhookSettings settings;

    /**
     * @param attempts how many there have been
     * @return how long to wait for the next, a fifth shorter or longer by chance, so that not all come back at once; empty when it is given up
     */
    public Optional<Duration> waitAfter(int attempts) {
        return attempts >= settings.attempts() ? Optional.empty()
                : Optional.of(withJitter(wait(attempts, settings.firstWait(), settings.longestWait()), ThreadLocalRandom.current().nextDouble()));
    }

    /** The first wait, three times as long after each attempt, up to the longest. */
    static Duration wait(int attempts, Duration first, Duration longest) {
        Duration wait = first;
        for (int attempt = 1; attempt < attempts && wait.compareTo(longest) < 0; attempt++) {
            wait = wait.multipliedBy(GROWTH);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /** @param chance from 0 to 1 */
    static Duration withJitter(Duration wait, double chance) {
        return Duration.ofMillis((long) (wait.toMillis() * (0.8 + 0.4 * chance)));
    }
}
