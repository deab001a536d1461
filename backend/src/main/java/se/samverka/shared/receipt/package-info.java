/** Receipts: how somebody without an account follows what they handed in. Only a fingerprint of each is stored (ADR 45). */
package se.samverka.shared.receipt;
