/**
 * The ways in which HR tells of units and employees: its own system through the partner door, one by one or as a
 * synchronisation, and files that an administrator reads in. ADR 131, ADR 132.
 */
package se.samverka.organisation.hr;
