package se.samverka.contactpath;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.time.SystemClock;

@Schema(description = "One stretch of opening hours, in Swedish wall time. One that closes at or before it opens ends the day after.")
public record Opening(
        @NotNull @Schema(required = true) OpeningDay day,
        @NotNull @Pattern(regexp = Opening.TIME, message = "time_of_day_unreadable")
        @Schema(required = true, description = "When it opens, hh:mm.", examples = "09:00") String opens,
        @NotNull @Pattern(regexp = Opening.TIME, message = "time_of_day_unreadable")
        @Schema(required = true, description = "When it closes, hh:mm; 00:00 is midnight.", examples = "15:00") String closes) {

    static final String TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

    /** As it is kept: {@code monday 09:00-15:00}. */
    static Opening of(String kept) {
        String[] parts = kept.split("[ -]");
        return new Opening(OpeningDay.of(parts[0]), parts[1], parts[2]);
    }

    String kept() {
        return day.code() + " " + opens + "-" + closes;
    }

    /** On that day. What does not exist when summer time begins is an hour later, as clocks are. */
    Span on(LocalDate date) {
        LocalTime from = LocalTime.parse(opens);
        LocalTime to = LocalTime.parse(closes);
        LocalDate last = to.isAfter(from) ? date : date.plusDays(1);
        return new Span(date.atTime(from).atZone(SystemClock.SWEDEN).toInstant(), last.atTime(to).atZone(SystemClock.SWEDEN).toInstant());
    }
}
