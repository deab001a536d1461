/**
 * Lists: newest first along the time-ordered primary key. {@code cursor} walks any length at the same cost;
 * {@code page} is for people, and shallow. Totals are counted to {@value se.samverka.shared.paging.PageOf#MOST_COUNTED} and no further.
 */
package se.samverka.shared.paging;
