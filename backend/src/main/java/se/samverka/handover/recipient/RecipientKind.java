package se.samverka.handover.recipient;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of recipient it is; decides which rules hold for it. */
@Schema(name = "HandOverRecipientKind")
public enum RecipientKind {
    SOCIAL_SERVICES("social_services"), POLICE("police"), SCHOOL("school"), HR_SECURITY("hr_security"), HEALTH("health"),
    OTHER("other");

    @EnumeratedValue
    private final String code;

    RecipientKind(String code) {
        this.code = code;
    }

    /** What it is to the catalogue of legal bases, which knows no functions inside the municipality. */
    public se.samverka.legalbasis.RecipientKind inLaw() {
        return switch (this) {
            case SOCIAL_SERVICES -> se.samverka.legalbasis.RecipientKind.SOCIAL_SERVICES;
            case POLICE -> se.samverka.legalbasis.RecipientKind.POLICE;
            case SCHOOL -> se.samverka.legalbasis.RecipientKind.SCHOOL;
            case HEALTH -> se.samverka.legalbasis.RecipientKind.HEALTH;
            case HR_SECURITY, OTHER -> se.samverka.legalbasis.RecipientKind.OTHER_AUTHORITY;
        };
    }

    @JsonValue
    public String code() {
        return code;
    }
}
