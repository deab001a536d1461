package se.samverka.shared.calendar;

import java.util.List;

/** What a feature has for the actor's own calendar. Gathered from every feature that implements this. */
public interface CalendarSource {
    /** The actor's own days, also far ahead, at most 200; in any order. Called in a transaction. */
    List<CalendarEntry> mine();
}
