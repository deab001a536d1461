package se.samverka.disclosure;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.EnumSet;

/** Where a disclosure is (product.md, Hand-over and disclosure). */
public enum DisclosureStatus {
    REQUESTED("requested"), PROACTIVE("proactive"), SECRECY_REVIEW("secrecy_review"), GRANTED("granted"),
    PARTLY_GRANTED("partly_granted"), REFUSED("refused"), SENT("sent"), RECEIPTED("receipted");

    @EnumeratedValue
    private final String code;

    DisclosureStatus(String code) {
        this.code = code;
    }

    @JsonValue
    public String code() {
        return code;
    }

    boolean leadsTo(DisclosureStatus next) {
        return switch (this) {
            case REQUESTED, PROACTIVE -> next == SECRECY_REVIEW || next == REFUSED;
            case SECRECY_REVIEW -> EnumSet.of(SECRECY_REVIEW, GRANTED, PARTLY_GRANTED, REFUSED).contains(next);
            case GRANTED, PARTLY_GRANTED -> EnumSet.of(SENT, SECRECY_REVIEW, REFUSED).contains(next);
            case SENT -> next == RECEIPTED;
            case REFUSED, RECEIPTED -> false;
        };
    }
}
