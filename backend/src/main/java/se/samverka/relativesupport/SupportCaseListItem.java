package se.samverka.relativesupport;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A support case in a list: no text.")
public record SupportCaseListItem(
        @Schema(required = true) UUID id,
        @Schema(required = true) SupportStatus status,
        @Schema(required = true) SupportSource source,
        @Schema(required = true) SupportAbout about,
        @Schema(required = true, description = "The language the relative wants to speak, ISO 639-1.", examples = "sv") String language,
        @Schema(required = true, description = "The day it was asked for.") LocalDate requestedOn,
        @Schema(nullable = true, description = "By when somebody gets in touch; null when it has ended.") LocalDate dueOn,
        @Schema(required = true, description = "Calendar days past dueOn; 0 when not overdue.") int overdueDays,
        @Schema(nullable = true, description = "Who gives the support; null while nobody was chosen.", examples = "Hanna Wikström") String handlerName) {

    static SupportCaseListItem of(SupportCase support, LocalDate today) {
        return new SupportCaseListItem(support.id(), support.status(), support.source(), support.about(), support.language(),
                support.requestedOn(), support.dueOn(), support.overdueDays(today), support.handlerName());
    }
}
