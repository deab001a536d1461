/**
 * Days and hours as a file that calendars read (iCalendar, RFC 5545). A feature with dates implements
 * {@link se.samverka.shared.calendar.CalendarSource}; one with something to take part in gives out a
 * {@link se.samverka.shared.calendar.CalendarFile} of it. A calendar is seen by colleagues and kept by others: an entry
 * tells nothing of a case and nobody's name. ADR 107.
 */
package se.samverka.shared.calendar;
