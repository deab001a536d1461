/**
 * The municipality's own parts: sectors with aliases, personnel groups, actor types, functions, and the accounts of
 * those who have logged in. Others use {@link se.samverka.organisation.AccountLookup} and {@link
 * se.samverka.organisation.SectorLookup}. Plan §§ 5.2, 6.2 and 8.
 */
package se.samverka.organisation;
