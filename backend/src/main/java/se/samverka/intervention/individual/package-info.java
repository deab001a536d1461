/**
 * Interventions for the person a concern is about: on their consent or on a decision, with goals, sessions and an outcome
 * for each goal. The concern's handler plans and carries on; whoever may open the concern reads, and the reading is logged.
 * Everything somebody writes is sealed under the case's key and goes with the case. Product.md "Interventions", ADR 120.
 */
package se.samverka.intervention.individual;
