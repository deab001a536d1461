package se.samverka.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many notices the caller has not read.")
public record NoticeCount(
        @Schema(required = true, description = "Unread, counted to 1000 at the most.") int count,
        @Schema(required = true, description = "True when there are more than count says.") boolean countIsCapped) {
}
