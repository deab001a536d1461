package se.samverka.shared.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import se.samverka.shared.problem.Wording;

/**
 * What people are told of. A feature adds its kinds here, in a group of its own. The words say that something happened,
 * never to whom or what: they are read on a screen that others may see.
 */
public enum NoticeKind {
    // Concerns
    CONCERN_ASSIGNED("concern_assigned", "concern", Weight.PROMPT,
            "Du har fått ett ärende", "You were given a case"),
    PROPOSAL_MADE("proposal_made", "concern", Weight.PROMPT,
            "Ett förslag väntar på beslut av någon annan", "A proposal awaits somebody else's decision"),
    PROPOSAL_DECIDED("proposal_decided", "concern", Weight.ORDINARY,
            "Ditt förslag är avgjort", "Your proposal was decided"),

    // Hand-over
    HAND_OVER_RECEIVED("hand_over_received", "received-hand-over", Weight.PROMPT,
            "Något har överlämnats till er", "Something was handed over to you"),
    HAND_OVER_PROPOSED("hand_over_proposed", "concern", Weight.PROMPT,
            "En överlämning väntar på beslut av någon annan", "A hand-over awaits somebody else's decision"),
    HAND_OVER_DECIDED("hand_over_decided", "concern", Weight.ORDINARY,
            "Din överlämning är avgjord", "Your hand-over was decided"),
    HAND_OVER_ANSWERED("hand_over_answered", "concern", Weight.ORDINARY,
            "En överlämning har besvarats", "A hand-over was answered"),
    HAND_OVER_CORRECTED("hand_over_corrected", "received-hand-over", Weight.PROMPT,
            "Något som överlämnats till er har rättats", "Something that was handed over to you was corrected"),

    // Identities
    GLASS_BROKEN("glass_broken", "break-glass", Weight.ALARM,
            "Någon har nödöppnat ett ärende", "Somebody has opened a case by break-glass"),
    IDENTITY_ACCESS_REQUESTED("identity_access_requested", "identity-access-request", Weight.PROMPT,
            "En begäran om åtkomst väntar på beslut", "An access request awaits a decision"),
    IDENTITY_ACCESS_DECIDED("identity_access_decided", "identity-access-request", Weight.PROMPT,
            "Din begäran om åtkomst är avgjord", "Your access request was decided"),
    IDENTITY_MATCHED("identity_matched", "concern", Weight.PROMPT,
            "Det finns något nytt att läsa i ett av dina ärenden", "There is something new to read in one of your cases"),

    // Rights of the person a case is about
    CASE_RESTRICTED("case_restricted", "concern", Weight.PROMPT,
            "Behandlingen av ett ärende har begränsats", "The processing of a case was restricted"),
    EVERYTHING_RESTRICTED("everything_restricted", "restriction", Weight.ALARM,
            "All behandling har begränsats", "All processing was restricted"),
    RIGHTS_REQUEST_RECEIVED("rights_request_received", "rights-request", Weight.PROMPT,
            "En begäran om rättigheter har kommit in", "A request for a right has come in"),
    RIGHTS_REQUEST_IN_CASE("rights_request_in_case", "rights-request", Weight.PROMPT,
            "En begäran gäller ett av dina ärenden", "A request is about one of your cases"),
    EXTRACT_PREPARED("extract_prepared", "concern", Weight.PROMPT,
            "Ett registerutdrag väntar på granskning av någon annan", "A register extract awaits somebody else's review"),
    EXTRACT_REVIEWED("extract_reviewed", "concern", Weight.PROMPT,
            "Ditt registerutdrag är granskat", "Your register extract was reviewed"),

    // Log review
    READ_TO_EXPLAIN("read_to_explain", "read-review", Weight.PROMPT,
            "Du ombeds förklara en läsning", "You are asked to explain a read"),
    READ_TO_REVIEW("read_to_review", "read-review", Weight.ORDINARY,
            "En förklaring väntar på granskning", "An explanation awaits review"),
    READ_REVIEWED("read_reviewed", "read-review", Weight.ORDINARY,
            "Din förklaring är granskad", "Your explanation was reviewed"),

    // Messages
    MESSAGE_FROM_REPORTER("message_from_reporter", "message", Weight.ORDINARY,
            "Det finns ett nytt meddelande i ett ärende", "There is a new message in a case"),
    MESSAGE_TO_REPORTER("message_to_reporter", "my_message", Weight.ORDINARY,
            "Det finns ett nytt meddelande om något du har lämnat", "There is a new message about something you handed in"),

    // Support for relatives
    SUPPORT_ASSIGNED("support_assigned", "support-case", Weight.PROMPT,
            "Du har fått ett stödärende", "You were given a support case"),

    // Contact paths
    CONTACT_PATH_DUE_SOON("contact_path_due_soon", "contact-path", Weight.ORDINARY,
            "En kontaktväg behöver snart kontrolleras", "A contact path needs to be verified soon"),
    CONTACT_PATH_DUE("contact_path_due", "contact-path", Weight.PROMPT,
            "En kontaktväg behöver kontrolleras nu, annars visas den inte", "A contact path needs to be verified now or it is hidden"),

    // Routines
    ROUTINE_TO_ACKNOWLEDGE("routine_to_acknowledge", "routine", Weight.ORDINARY,
            "Du ombeds läsa och kvittera en rutin", "You are asked to read and acknowledge a routine"),
    ROUTINE_ACKNOWLEDGE_SOON("routine_acknowledge_soon", "routine", Weight.ORDINARY,
            "En rutin behöver kvitteras inom en vecka", "A routine needs to be acknowledged within a week"),
    ROUTINE_ACKNOWLEDGE_DUE("routine_acknowledge_due", "routine", Weight.ORDINARY,
            "En rutin behöver kvitteras i dag", "A routine needs to be acknowledged today"),
    ROUTINE_ACKNOWLEDGE_LATE("routine_acknowledge_late", "routine", Weight.ORDINARY,
            "En rutin skulle ha kvitterats", "A routine was to be acknowledged"),
    ROUTINE_REVIEW_SOON("routine_review_soon", "routine", Weight.ORDINARY,
            "En rutin behöver snart ses över", "A routine needs to be reviewed soon"),
    ROUTINE_REVIEW_DUE("routine_review_due", "routine", Weight.PROMPT,
            "En rutin behöver ses över nu", "A routine needs to be reviewed now"),

    // Trainings
    TRAINING_PLACE_GIVEN("training_place_given", "training-session", Weight.PROMPT,
            "Du har fått plats på ett utbildningstillfälle", "You have got a place at a training session"),
    TRAINING_SESSION_CHANGED("training_session_changed", "training-session", Weight.PROMPT,
            "Ett utbildningstillfälle har ändrats", "A training session was changed"),
    TRAINING_SESSION_CANCELLED("training_session_cancelled", "training-session", Weight.PROMPT,
            "Ett utbildningstillfälle är inställt", "A training session is cancelled"),

    // Webhooks
    WEBHOOK_STOPPED("webhook_stopped", "webhook", Weight.PROMPT,
            "En webhook har stannat", "A webhook has stopped"),

    // Disclosures
    POLICE_REQUEST_RECEIVED("police_request_received", "police-request", Weight.PROMPT,
            "En begäran har kommit in", "A request has come in"),
    DISCLOSURE_AWAITS_APPROVAL("disclosure_awaits_approval", "disclosure", Weight.PROMPT,
            "Ett utlämnande väntar på beslut", "A disclosure awaits a decision"),
    DISCLOSURE_DECIDED("disclosure_decided", "disclosure", Weight.ORDINARY,
            "Ett utlämnande är avgjort", "A disclosure was decided"),
    DISCLOSURE_RECEIPTED("disclosure_receipted", "disclosure", Weight.ORDINARY,
            "Mottagaren har kvitterat ett utlämnande", "The recipient has given a receipt for a disclosure");

    /** How much it insists. */
    public enum Weight {
        /** In the digest of the next working day, unless its reader wants it otherwise. */
        ORDINARY,
        /** By mail at once, unless its reader wants it otherwise. */
        PROMPT,
        /** By mail at once, always: emergencies and break-glass. Cannot be turned off. */
        ALARM
    }

    @EnumeratedValue
    private final String code;
    private final String subject;
    private final Weight weight;
    private final String swedish;
    private final String english;

    /** @param subject what sort of thing the notice's subject id is of: a path word the web application knows */
    NoticeKind(String code, String subject, Weight weight, String swedish, String english) {
        this.code = code;
        this.subject = subject;
        this.weight = weight;
        this.swedish = swedish;
        this.english = english;
    }

    @JsonValue
    public String code() {
        return code;
    }

    public String subject() {
        return subject;
    }

    public Weight weight() {
        return weight;
    }

    public Wording wording() {
        return new Wording(swedish, english);
    }
}
