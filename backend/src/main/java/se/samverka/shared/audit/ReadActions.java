package se.samverka.shared.audit;

import java.util.Set;

/** The actions by which somebody reads something of a case and changes nothing. */
public final class ReadActions {
    public static final Set<String> ALL = Set.of("concern.opened", "concern.journal_read", "message.read", "retention.holds_read",
            "hand_over.prepared", "hand_over.previewed", "hand_over.opened", "hand_over.package_opened",
            "identity.listed", "identity.opened", "identity.matches_read", "attachment.listed", "attachment.downloaded",
            "disclosure.options_read", "disclosure.opened", "disclosure.package_read",
            "rights.corrections_read", "rights.information_read", "rights_request.opened", "rights_request.requester_opened",
            "extract.options_read", "extract.opened", "extract.document_opened", "individual_intervention.read", "support_case.opened");

    private ReadActions() {
    }
}
