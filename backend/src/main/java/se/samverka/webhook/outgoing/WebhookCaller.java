package se.samverka.webhook.outgoing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Sends one signed message. The connection goes to the address that was checked, under the receiver's own name for TLS and
 * in {@code Host}; redirects are not followed; of the answer only the status is looked at. No transaction may be open.
 */
@ApplicationScoped
public class WebhookCaller {
    /** What an answer may hold before the line is cut. */
    private static final int MOST_READ = 4096;

    @Inject
    Vertx vertx;

    @Inject
    WebhookSettings settings;

    @Inject
    Receivers receivers;

    @Inject
    Clock clock;

    private HttpClient http;

    @PostConstruct
    void open() {
        http = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false).setMaxPoolSize(settings.concurrency())
                .setConnectTimeout((int) settings.timeout().toMillis() / 2).setMaxHeaderSize(2 * MOST_READ).setMaxInitialLineLength(MOST_READ)
                .setDecompressionSupported(false).setVerifyHost(true).setTrustAll(false));
    }

    public Answered send(OutgoingMessage message) {
        Receivers.Checked checked;
        try {
            checked = receivers.check(message.address());
        } catch (UnsafeReceiverException unsafe) {
            return Answered.without(WebhookOutcome.ADDRESS_NOT_ALLOWED);
        }
        Future<HttpClientRequest> line = http.request(request(checked, message));
        Future<Integer> status = line.compose(request -> request.send(Buffer.buffer(message.body())))
                .compose(response -> drained(response).map(response.statusCode()));
        try {
            int answered = status.toCompletionStage().toCompletableFuture().get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Answered(WebhookOutcome.ofStatus(answered), answered);
        } catch (TimeoutException late) {
            return Answered.without(WebhookOutcome.TIMED_OUT);
        } catch (ExecutionException failed) {
            return Answered.without(isAboutTrust(failed) ? WebhookOutcome.NOT_TRUSTED : WebhookOutcome.UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answered.without(WebhookOutcome.UNREACHABLE);
        } finally {
            // Also one that is made too late, as by a receiver that takes its time with TLS: nobody would close it.
            line.onSuccess(made -> made.connection().close());
        }
    }

    private RequestOptions request(Receivers.Checked checked, OutgoingMessage message) {
        ReceiverAddress receiver = checked.receiver();
        Instant now = clock.instant();
        return new RequestOptions().setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(receiver.port(), checked.address().getHostAddress()))
                .setHost(receiver.host()).setPort(receiver.port()).setSsl(receiver.isSecure()).setURI(receiver.target())
                .setFollowRedirects(false)
                .putHeader("Content-Type", "application/json").putHeader("User-Agent", "Samverka")
                .putHeader("webhook-id", message.id()).putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .putHeader("webhook-signature", WebhookSecret.signatures(message.secrets(), message.id(), now, message.body()));
    }

    /** Waits for the end of the answer, or until it is more than anybody needs. */
    private static Future<Void> drained(HttpClientResponse response) {
        Promise<Void> end = Promise.promise();
        int[] read = {0};
        response.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_READ) {
                end.tryComplete();
            }
        });
        response.endHandler(done -> end.tryComplete());
        response.exceptionHandler(cut -> end.tryComplete());
        return end.future();
    }

    private static boolean isAboutTrust(Throwable failed) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof SSLException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
