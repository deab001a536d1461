package se.samverka.shared.http;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Optimistic locking over HTTP: ETag out, If-Match in (RFC 9110 § 13). An ETag is the quoted version number. */
public final class Versions {
    private static final Pattern STRONG_TAG = Pattern.compile("\"(0|[1-9][0-9]{0,8})\"");

    private Versions() {
    }

    public static EntityTag tag(int version) {
        return new EntityTag(Integer.toString(version));
    }

    /**
     * Compares what the caller has seen with what is there.
     *
     * @param ifMatch the header; missing is 428. Weak tags, lists and {@code *} never match a change: 412.
     */
    public static void requireMatch(String ifMatch, int current) {
        requireGiven(ifMatch);
        var tag = STRONG_TAG.matcher(ifMatch.trim());
        if (!tag.matches() || Integer.parseInt(tag.group(1)) != current) {
            throw new ProblemException(ProblemType.STALE_VERSION);
        }
    }

    /** Before anything is looked up: a change without a version is refused whether or not the thing exists. */
    public static void requireGiven(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(ProblemType.VERSION_REQUIRED);
        }
    }
}
