package se.samverka.relativesupport;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A support case with all that belongs to it.")
public record SupportCaseView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) SupportStatus status,
        @Schema(required = true) SupportSource source,
        @Schema(required = true) SupportAbout about,
        @Schema(required = true, description = "The language the relative wants to speak, ISO 639-1.", examples = "sv") String language,
        @Schema(required = true, description = "The day it was asked for.") LocalDate requestedOn,
        @Schema(nullable = true, description = "Who gives the support; null while nobody was chosen.") UUID handlerId,
        @Schema(nullable = true, description = "Their name.", examples = "Hanna Wikström") String handlerName,
        @Schema(nullable = true, description = "When the relative was first contacted; null while nobody was in touch.") LocalDate contactedOn,
        @Schema(required = true, description = "What was agreed on; empty until then.") List<SupportForm> forms,
        @Schema(nullable = true, description = "By when somebody gets in touch; null when it has ended.") LocalDate dueOn,
        @Schema(required = true, description = "Calendar days past dueOn; 0 when not overdue.") int overdueDays,
        @Schema(nullable = true, description = "How it ended; null while it goes on.") SupportOutcome outcome,
        @Schema(nullable = true, description = "When it ended; null while it goes on.") LocalDate endedOn,
        @Schema(required = true, description = "The conversation, oldest first.") List<SupportMessageView> messages,
        @Schema(required = true, description = "The contacts log, oldest first.") List<SupportContactView> contacts,
        @Schema(nullable = true, description = "The concern it was joined with; null when with none.") SupportLinkView link,
        @Schema(required = true, description = "What the caller can do with it now.") Set<SupportAction> allowedActions) {
}
