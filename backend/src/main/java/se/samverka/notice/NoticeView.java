package se.samverka.notice;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.Wording;

@Schema(description = "That something happened. Says nothing of what it is about.")
public record NoticeView(
        @Schema(required = true) UUID id,
        @Schema(required = true, pattern = "^[a-z_]{1,40}$", examples = "concern_assigned", description = "What happened, as a code. New codes come with new features; the words are in text.") String kind,
        @Schema(required = true, description = "What happened, in words.") Wording text,
        @Schema(required = true, pattern = "^[a-z_-]{1,40}$", examples = "concern", description = "What sort of thing it happened to, as a code.") String subject,
        @Schema(required = true, description = "The thing it happened to.") UUID subjectId,
        @Schema(required = true, description = "When.") Instant raisedAt,
        @Schema(nullable = true, description = "When it was marked read; null while unread.") Instant readAt,
        @Schema(required = true, description = "Whether it is to be read at once and cannot be turned off.") boolean alarm) {
}
