/**
 * Interventions (insatser) on three levels of prevention: the catalogue ({@code kind}); what is done for everybody and for
 * groups, which counts sessions and reach and never names anybody (this package); what is done for the person of a concern
 * ({@code individual}). Leaders and the cooperation group follow the first two; an individual one follows its concern.
 * Others use nothing of this package. Plan 4.1–4.3, product.md "Interventions", ADR 120.
 */
package se.samverka.intervention;
