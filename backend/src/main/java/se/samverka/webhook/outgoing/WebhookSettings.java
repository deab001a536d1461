package se.samverka.webhook.outgoing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Set;

/** See backend/docs/operations.md. */
@ConfigMapping(prefix = "samverka.webhooks")
public interface WebhookSettings {
    /** Ports a receiver may listen on. */
    @WithDefault("443")
    Set<Integer> ports();

    /** Also {@code http(s)://localhost}, on any port: only where somebody develops. */
    @WithDefault("false")
    boolean localReceivers();

    /** How many receivers are called at the same time. */
    @Min(1)
    @Max(16)
    @WithDefault("4")
    int concurrency();

    /** For the whole of one call, from the name to the end of the answer. */
    @WithDefault("10s")
    Duration timeout();

    /** How often one message is tried before it is given up. */
    @Min(1)
    @Max(30)
    @WithDefault("13")
    int attempts();

    /** Before the second attempt; each wait after it is three times as long. */
    @WithDefault("30s")
    Duration firstWait();

    /** No wait is longer. */
    @WithDefault("12h")
    Duration longestWait();

    /** A webhook through which nothing has come for this long, though it was tried, is suspended. */
    @WithDefault("P2D")
    Duration suspendAfter();

    /** How long the former secret goes on signing beside the new one. */
    @WithDefault("P1D")
    Duration secretOverlap();

    /** How long it is kept what became of each message, and that there was a webhook. */
    @Min(1)
    @Max(365)
    @WithDefault("30")
    int keptDays();

    /** Webhooks that one system may have at the same time. */
    @Min(1)
    @Max(100)
    @WithDefault("10")
    int mostPerSystem();
}
