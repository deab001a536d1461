/**
 * How far each sector and personnel group has come with what is required of them, as of any day; who lacks what, for the head
 * of their own sector; what is asked of oneself; and key persons. Reads employments and the times that trainings were taken;
 * numbers about fewer than five are withheld from all but the head of the sector they are in. Domain § 4, ADR 138.
 */
package se.samverka.training.coverage;
