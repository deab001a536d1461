/**
 * Of whom a training is required: a personnel group or a unit, everybody in it or its key persons, with the priority agreed
 * with the sector, by when, and for how long a completion is valid. Read by everybody at work, kept by the coordinator.
 * Others of the feature ask {@link se.samverka.training.requirement.TrainingRequirements}. Plan § 8, ADR 136.
 */
package se.samverka.training.requirement;
