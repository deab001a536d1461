/**
 * Support for relatives (anhörigstöd): asked for by a receipt without saying who one is, or by an employee on somebody's
 * behalf; given by the coordinator or a handler it was handed to; apart from any concern. Where to turn without asking here
 * is the feature {@code contactpath}'s. Domain § 6; plan § 6.3 and Annex 1 activity 3; ADR 110.
 */
package se.samverka.relativesupport;
