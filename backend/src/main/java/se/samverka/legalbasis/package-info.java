/**
 * The legal-basis catalogue (rättslig grund): the provisions that let data leave, as effective-dated texts with their
 * tests, and "Får jag lämna ut?", which asks the same catalogue for any employee and stores nothing. Anybody logged in
 * may read it. Other features use {@link se.samverka.legalbasis.LegalBasisLookup}. Domain § 3.
 *
 * <p>Every text is seed data from {@code legal-bases.json} until the municipality's lawyer has confirmed it.
 */
package se.samverka.legalbasis;
