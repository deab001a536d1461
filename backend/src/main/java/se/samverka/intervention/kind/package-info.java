/**
 * The catalogue of interventions (insatser): what the municipality can offer, on which level of prevention, for whom, by
 * whom, who decides it and how well it is known to help. Read by everybody at work; the coordinator and the administrator
 * keep it. Domain § 0 (plan 4.1–4.3), product.md "Interventions".
 */
package se.samverka.intervention.kind;
