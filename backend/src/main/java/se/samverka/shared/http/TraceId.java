package se.samverka.shared.http;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/** The W3C trace id of the request (32 hexadecimal digits). Kept in the log context, so every log line carries it. */
public final class TraceId {
    static final String LOG_KEY = "traceId";
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceId() {
    }

    /** The current request's trace id; a fresh one outside requests. */
    public static String current() {
        Object known = MDC.get(LOG_KEY);
        if (known == null) {
            String fresh = fresh();
            MDC.put(LOG_KEY, fresh);
            return fresh;
        }
        return known.toString();
    }

    /** What is done on this thread from here on belongs to that request. */
    public static void goOn(String traceId) {
        MDC.put(LOG_KEY, traceId);
    }

    /** @param traceparent the header as sent, or null; anything malformed gives a fresh id (W3C Trace Context § 3.2) */
    static String from(String traceparent) {
        if (traceparent == null || traceparent.length() > 60) {
            return fresh();
        }
        Matcher matcher = TRACEPARENT.matcher(traceparent);
        return matcher.matches() ? matcher.group(1) : fresh();
    }

    static String traceparent(String traceId) {
        return "00-" + traceId + "-" + hex(ThreadLocalRandom.current().nextLong() | 1L) + "-01";
    }

    private static String fresh() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return hex(random.nextLong() | 1L) + hex(random.nextLong());
    }

    private static String hex(long value) {
        String digits = Long.toHexString(value);
        return "0".repeat(16 - digits.length()) + digits;
    }
}
