/**
 * Contact paths (kontaktvägar): which function is reached how, when and by whom, as data that somebody verifies every 90
 * days. The public, an intranet and the police see only what is fresh. Functions, never persons. Others use nothing of this
 * package. Domain § 2, § 5 indicator 10; product.md, safeguard 5 of the workflows.
 */
package se.samverka.contactpath;
