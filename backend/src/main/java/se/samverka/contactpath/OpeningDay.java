package se.samverka.contactpath;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.Arrays;

/** The sort of day that opening hours are told for: the days of the week in order, then those that replace them. */
public enum OpeningDay {
    MONDAY("måndag", "Monday"), TUESDAY("tisdag", "Tuesday"), WEDNESDAY("onsdag", "Wednesday"), THURSDAY("torsdag", "Thursday"),
    FRIDAY("fredag", "Friday"), SATURDAY("lördag", "Saturday"), SUNDAY("söndag", "Sunday"),
    DAY_BEFORE_HOLIDAY("dag före helgdag", "day before a public holiday"), HOLIDAY("helgdag", "public holiday");

    private final String swedish;
    private final String english;

    OpeningDay(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    static OpeningDay of(DayOfWeek day) {
        return values()[day.ordinal()];
    }

    static OpeningDay of(String code) {
        return Arrays.stream(values()).filter(day -> day.code().equals(code)).findFirst().orElseThrow();
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String swedish() {
        return swedish;
    }

    String english() {
        return english;
    }

    /** Whether the other is the next day of the same week. */
    boolean isFollowedBy(OpeningDay other) {
        return other.ordinal() == ordinal() + 1 && other.ordinal() <= SUNDAY.ordinal();
    }
}
