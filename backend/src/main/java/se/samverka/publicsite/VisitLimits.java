package se.samverka.publicsite;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/**
 * How often one network may come. In memory only, for a minute, by a fingerprint whose salt is new at every start: never
 * stored, never logged, and of no meaning afterwards. A network that comes too often shuts out nobody but itself.
 */
@ApplicationScoped
public class VisitLimits {
    /** What {@code Retry-After} says of this problem. */
    private static final Duration WINDOW = Duration.ofSeconds(60);
    private static final int MOST_NETWORKS = 100_000;
    private static final int IPV4_PREFIX = 3;
    private static final int IPV6_PREFIX = 6;

    @Inject
    PublicDoorSettings settings;

    @Inject
    Clock clock;

    private final byte[] salt = new byte[32];
    private final Cache<Visitor, Allowance> allowances =
            Caffeine.newBuilder().maximumSize(MOST_NETWORKS).expireAfterAccess(WINDOW.multipliedBy(2)).build();

    public VisitLimits() {
        new SecureRandom().nextBytes(salt);
    }

    private record Visitor(Limited.Visit visit, String network) {
    }

    /**
     * Before the body is read: also what is refused afterwards counts.
     *
     * @throws ProblemException too-many-requests, with Retry-After
     */
    @ServerRequestFilter
    public void count(ResourceInfo resource, HttpServerRequest request) {
        Limited limited = resource.getResourceMethod().getAnnotation(Limited.class);
        if (limited == null) {
            return;
        }
        int most = limited.value() == Limited.Visit.LOOKING ? settings.visitsPerMinute() : settings.reportsPerMinute();
        Visitor visitor = new Visitor(limited.value(), fingerprint(networkOf(request)));
        if (!allowances.get(visitor, first -> new Allowance(most, WINDOW)).take(clock.instant())) {
            throw new ProblemException(ProblemType.TOO_MANY_REQUESTS);
        }
    }

    private String networkOf(HttpServerRequest request) {
        return settings.networkHeader()
                .map(header -> String.valueOf(request.getHeader(header)))
                .orElseGet(() -> prefix(request.remoteAddress().hostAddress()));
    }

    /** IPv4 /24 and IPv6 /48: about what one household, office or school has. */
    private static String prefix(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? IPV4_PREFIX : IPV6_PREFIX));
        } catch (UnknownHostException noAddress) {
            return "";
        }
    }

    private String fingerprint(String network) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(network.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
