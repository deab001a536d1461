/**
 * The audit log: one append-only event for every change and every opening of a case, written in the same transaction.
 * A job seals finished events in batches chained by hash; {@link se.samverka.shared.audit.AuditChain} verifies the
 * chain. Events hold ids and states, never case text or names.
 */
package se.samverka.shared.audit;
