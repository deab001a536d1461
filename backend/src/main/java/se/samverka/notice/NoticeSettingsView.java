package se.samverka.notice;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.Wording;

@Schema(description = "How the caller wants to be told.")
public record NoticeSettingsView(
        @Schema(required = true) int version,
        @Schema(nullable = true, description = "Where mail goes: the work address of the login; null when the login brings none, and then nothing is mailed.") String mailAddress,
        @Schema(required = true, description = "Each kind of notice.") List<KindSetting> items) {

    @Schema(description = "How the caller wants to be told of one kind.")
    public record KindSetting(
            @Schema(required = true, pattern = "^[a-z_]{1,40}$", examples = "concern_assigned", description = "The kind, as a code.") String kind,
            @Schema(required = true, description = "The kind, in words.") Wording text,
            @Schema(required = true) Delivery delivery,
            @Schema(required = true, description = "True for emergencies: mailed at once, and cannot be turned off.") boolean fixed) {
    }
}
