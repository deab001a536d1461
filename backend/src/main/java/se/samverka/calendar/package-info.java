/**
 * The caller's own days as a file for their calendar, gathered from the features through
 * {@link se.samverka.shared.calendar.CalendarSource}. Holds nothing of its own. ADR 107.
 */
package se.samverka.calendar;
