package se.samverka.concern;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;

/** What was seen: behaviour and events, never belief (domain § 2.4). */
public enum EventType {
    THREAT("threat"), SIGNS_AT_PERSON("signs_at_person"), RECRUITMENT("recruitment"),
    PROPAGANDA_OR_SYMBOLS("propaganda_or_symbols"), TRAVEL_OR_JOINING("travel_or_joining"),
    RETURNEE_OR_PARTICIPANT("returnee_or_participant"), SCHOOL_ATTACK_SIGNS("school_attack_signs"),
    THREAT_TO_ELECTED_OR_STAFF("threat_to_elected_or_staff"), RELATIVE_ASKS_FOR_HELP("relative_asks_for_help"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    EventType(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }
}
