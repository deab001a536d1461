/** Strict JSON: what is not exactly what the contract says is refused, never guessed at or rounded. */
package se.samverka.shared.json;
