/**
 * Which other systems may use the API (API-nycklar): who answers for each, what for, on what legal basis, with which
 * scopes and keys. Administrators keep it, auditors read it. The partner door asks it at every call
 * ({@link se.samverka.shared.security.MachineClients}); Keycloak is told by it, never the other way round.
 */
package se.samverka.apiclient;
