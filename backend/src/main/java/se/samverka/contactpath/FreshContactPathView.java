package se.samverka.contactpath;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.problem.Wording;

@Schema(description = "A function and how it is reached, as others see it: verified within 90 days.")
public record FreshContactPathView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "Socialtjänstens mottagning", description = "The function's name.") String name,
        @Schema(nullable = true, description = "The name in English; null when there is none.") String nameEn,
        @Schema(nullable = true, description = "What one turns here for; null when not told.") String purpose,
        @Schema(nullable = true, description = "The same in English; null when not told.") String purposeEn,
        @Schema(required = true) ContactChannel channel,
        @Schema(required = true, description = "The number or address in that channel.", examples = "0930-140 00") String address,
        @Schema(required = true, description = "Whether it is open round the clock.") boolean openAlways,
        @Schema(required = true, description = "The week's opening hours; empty and not always: no hours are told.") List<Opening> openings,
        @Schema(nullable = true, description = "The hours in words; null when none are told.") Wording hours,
        @Schema(nullable = true, description = "Whether somebody answers now; null when no hours are told.") Boolean openNow,
        @Schema(nullable = true, description = "When it closes; null while closed and when it never does.") Instant closesAt,
        @Schema(nullable = true, description = "When it opens next; null while open and when not known.") Instant opensNextAt,
        @Schema(required = true, description = "Languages spoken there, ISO 639.") List<String> languages,
        @Schema(required = true, description = "Whether what is secret may go this way.") boolean secrecySafe,
        @Schema(required = true, description = "Whom it is for.") List<ContactAudience> audiences,
        @Schema(required = true, description = "When somebody last saw that it is right.") LocalDate verifiedOn) {

    /** When it opens or closes next; empty when that is not known or never. */
    Stream<Instant> changes() {
        return Stream.of(closesAt, opensNextAt).filter(Objects::nonNull);
    }
}
