/** Tells PostgreSQL who asks, so that row-level security can answer with those rows only. */
package se.samverka.shared.access;
