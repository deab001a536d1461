/** The one clock, Swedish time at the edges, and the working-day calendar that deadlines are counted on. */
package se.samverka.shared.time;
