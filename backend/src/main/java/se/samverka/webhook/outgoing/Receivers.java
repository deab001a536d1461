package se.samverka.webhook.outgoing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.samverka.shared.problem.ProblemException;

/** Tells which receivers may be called, and at which address: the one that was looked at, so that a name cannot change in between. */
@ApplicationScoped
public class Receivers {
    private static final int LONGEST_LOOKUP_SECONDS = 4;
    private static final int MOST_LOOKUPS = 8;

    @Inject
    WebhookSettings settings;

    @Inject
    NameResolution names;

    /** The computer's own resolver cannot be interrupted: it is waited for elsewhere, by so many at the most. */
    private final ExecutorService lookups = Executors.newFixedThreadPool(MOST_LOOKUPS, work -> {
        Thread thread = new Thread(work, "webhook-name");
        thread.setDaemon(true);
        return thread;
    });

    /** A receiver and the one address at which it is called. */
    record Checked(ReceiverAddress receiver, InetAddress address) {
    }

    /** @throws ProblemException validation-failed, at the pointer, for an address that would not be called. No transaction should be open. */
    public void require(String pointer, String address) {
        try {
            check(address);
        } catch (UnsafeReceiverException unsafe) {
            throw ProblemException.invalid(pointer, unsafe.code());
        }
    }

    /** One bad address among several is enough to refuse: the next lookup may bring it first. */
    Checked check(String text) throws UnsafeReceiverException {
        ReceiverAddress receiver = ReceiverAddress.read(text, settings.ports(), settings.localReceivers());
        List<InetAddress> found = found(receiver.host());
        boolean allowed = !found.isEmpty() && found.stream().allMatch(receiver.isLocal() ? InetAddress::isLoopbackAddress : PublicAddresses::include);
        if (!allowed) {
            throw new UnsafeReceiverException("host_not_public");
        }
        return new Checked(receiver, found.stream().min(Comparator.comparing(address -> !(address instanceof Inet4Address))).orElseThrow());
    }

    private List<InetAddress> found(String host) throws UnsafeReceiverException {
        Future<InetAddress[]> lookup = lookups.submit(() -> names.resolve(host));
        try {
            return List.of(lookup.get(LONGEST_LOOKUP_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException unknown) {
            // One that has not begun is not to keep others waiting.
            lookup.cancel(true);
            throw new UnsafeReceiverException("host_not_public");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new UnsafeReceiverException("host_not_public");
        }
    }

    @PreDestroy
    void stop() {
        lookups.shutdownNow();
    }
}
