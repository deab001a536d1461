package se.samverka.handover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The hand-overs and referrals of a concern, newest first, at most 100.")
public record HandOverList(
        @Schema(required = true, examples = "2026-0042") String caseNumber,
        @Schema(required = true, description = "What the caller can begin now; nothing while one awaits a second person.") List<HandOverKind> canBegin,
        @Schema(required = true) List<HandOverItem> items) {
}
