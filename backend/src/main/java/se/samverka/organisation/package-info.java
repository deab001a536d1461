/**
 * The municipality's own parts: sectors with aliases, units, personnel groups, actor types, functions, employees as HR
 * tells of them, and the accounts of those who have logged in. Others use its lookups, {@link
 * se.samverka.organisation.EmployeeLookup} and {@link se.samverka.organisation.AccountLookup} among them. Plan §§ 5.2, 6.2
 * and 8; ADR 130.
 */
package se.samverka.organisation;
