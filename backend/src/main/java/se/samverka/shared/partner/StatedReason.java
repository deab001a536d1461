package se.samverka.shared.partner;

import jakarta.ws.rs.HeaderParam;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.samverka.shared.privacy.PersonalIdentityNumbers;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** Why a partner's system calls, and in which of its own cases. Both are due on every call. */
public class StatedReason {
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_CASE_NUMBER = 60;

    @HeaderParam("X-Request-Reason")
    @Parameter(required = true, description = "Why the call is made, 10 to 500 characters: printable ASCII, other letters percent-encoded as UTF-8. No personal identity numbers. Kept sealed.",
            schema = @Schema(type = SchemaType.STRING), example = "Utredning om grovt olaga hot")
    public String reason;

    @HeaderParam("X-Case-Number")
    @Parameter(required = true, description = "The caller's own case number, 3 to 60 letters, digits and - / . Kept sealed.",
            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Za-z0-9./-]{3,60}$"), example = "5000-K123456-26")
    public String caseNumber;

    /** @param reason decoded */
    public record Checked(String reason, String caseNumber) {
    }

    /** @throws ProblemException request-reason-required */
    public Checked checked() {
        List<FieldError> faults = new ArrayList<>();
        String decoded = decoded(reason);
        if (decoded == null || decoded.length() < SHORTEST_REASON || decoded.length() > LONGEST_REASON
                || PersonalIdentityNumbers.occursIn(decoded) || decoded.chars().anyMatch(Character::isISOControl)) {
            faults.add(new FieldError("?X-Request-Reason", reason == null ? "required" : "invalid", null));
        }
        if (caseNumber == null || !caseNumber.matches("[A-Za-z0-9./-]{3," + LONGEST_CASE_NUMBER + "}")) {
            faults.add(new FieldError("?X-Case-Number", caseNumber == null ? "required" : "invalid", null));
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.REQUEST_REASON_REQUIRED, faults);
        }
        return new Checked(decoded, caseNumber);
    }

    private static String decoded(String header) {
        if (header == null || header.chars().anyMatch(point -> point > 0x7e)) {
            return null;
        }
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8).strip();
        } catch (IllegalArgumentException badlyEncoded) {
            return null;
        }
    }
}
