/**
 * Restriction of processing (GDPR 18, safeguard 27): a restricted case can be read and not changed. Held at two places:
 * where a concern is loaded for a request that changes something ({@link se.samverka.shared.restriction.RequestIntent}),
 * and in the database, by a trigger on every table with a {@code concern_id}, for whatever the first place missed.
 */
package se.samverka.shared.restriction;
