package se.samverka.shared.audit;

import java.util.Set;

/**
 * What somebody does in a case as its reporter. In the case nobody sees who that was (safeguard 25); in the log the reviewer
 * does, until the reporter has been forgotten (ADR 86).
 */
public final class ReporterActions {
    public static final Set<String> ALL = Set.of("concern.registered", "identity.named", "attachment.handed_in", "message.received");
    /** The events that tell that a case's reporter has been forgotten. */
    static final Set<String> FORGOTTEN_BY = Set.of("concern.reporter_erased", "concern.purged");

    private ReporterActions() {
    }
}
