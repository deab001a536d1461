package se.samverka.contactpath;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.Wording;

@Schema(description = "A function and how it is reached.")
public record ContactPathView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true, description = "What it is ordered by, the lowest first.") int position,
        @Schema(nullable = true, description = "The municipality's function, a code of /functions; null when it is another's.", examples = "socialtjanst_mottagning") String functionCode,
        @Schema(required = true, examples = "Socialtjänstens mottagning", description = "The function's name.") String name,
        @Schema(nullable = true, description = "The name in English; null when there is none.") String nameEn,
        @Schema(nullable = true, description = "What one turns here for; null when not told.") String purpose,
        @Schema(nullable = true, description = "The same in English; null when not told.") String purposeEn,
        @Schema(required = true) ContactChannel channel,
        @Schema(nullable = true, description = "The number or address in that channel; null until somebody fills it in.", examples = "0930-140 00") String address,
        @Schema(required = true, description = "Whether it is open round the clock.") boolean openAlways,
        @Schema(required = true, description = "The week's opening hours; empty and not always: no hours are told.") List<Opening> openings,
        @Schema(nullable = true, description = "The hours in words; null when none are told.") Wording hours,
        @Schema(nullable = true, description = "Whether somebody answers now; null when no hours are told.") Boolean openNow,
        @Schema(nullable = true, description = "When it closes; null while closed and when it never does.") Instant closesAt,
        @Schema(nullable = true, description = "When it opens next; null while open and when not known.") Instant opensNextAt,
        @Schema(required = true, description = "Languages spoken there, ISO 639.") List<String> languages,
        @Schema(required = true, description = "Whether what is secret may go this way.") boolean secrecySafe,
        @Schema(required = true, description = "Whom it is for.") List<ContactAudience> audiences,
        @Schema(required = true) ContactPathState state,
        @Schema(nullable = true, description = "When somebody last saw that it is right; null when nobody has.") LocalDate verifiedOn,
        @Schema(nullable = true, description = "The last day it is shown to others unless it is verified anew; null while unverified.") LocalDate freshThroughOn,
        @Schema(nullable = true, description = "Who saw it; null when it came with the system.", examples = "Sara Hedman") String verifiedBy,
        @Schema(nullable = true, description = "When it was withdrawn; null while in use.") Instant withdrawnAt,
        @Schema(required = true, description = "What the caller can do with it now.") Set<ContactPathAction> allowedActions) {
}
