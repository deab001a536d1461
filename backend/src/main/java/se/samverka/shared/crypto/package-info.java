/**
 * How text is sealed before it reaches the database, and opened when it is read (ADR 20). Whatever a person wrote about a
 * case, and every name, is stored as {@code bytea} that only these open: {@link se.samverka.shared.crypto.CaseSeal} for
 * what belongs to a case, {@link se.samverka.shared.crypto.SystemSeal} for what belongs to none, and
 * {@link se.samverka.shared.crypto.BlindIndex} to find an equal value again without storing it.
 *
 * <p>The master key is outside the database and wraps the key sets (table key_set); the key set {@code case-keys} wraps one
 * data key for each case (table case_key). Without the master key nothing can be read; without its row in case_key a case
 * cannot, wherever copies of it are.
 */
package se.samverka.shared.crypto;
