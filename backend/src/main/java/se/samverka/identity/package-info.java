/**
 * The vault: who a concern is about and who reported it, sealed field by field with the key of the case, in tables of
 * their own (product.md, point 2; safeguards 14 and 25).
 *
 * <p>Who may open: the receiver (the assigned handler), whom a case was handed over to, whom a coordinator has granted an
 * access request, and who breaks glass; each after a stronger login, each opening in the case's log. A coordinator never:
 * they work de-identified. Row security enforces it by itself ({@code samverka_identity_right}, {@code samverka_may_open}).
 *
 * <p>Others use {@link se.samverka.identity.IdentityLookup} (what is held), {@link se.samverka.identity.SealedIdentityLookup}
 * (values, where they are entitled) and {@link se.samverka.identity.IdentityVerbs} (keep, entrust, remove).
 */
package se.samverka.identity;
