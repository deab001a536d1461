/**
 * Trainings (utbildningar): the catalogue, with what each is about, how long it takes, who gives it and whether it is still
 * current. Read by everybody at work, kept by the coordinator. Plan § 8 and Annex 1, activity 1; domain § 4.
 */
package se.samverka.training;
