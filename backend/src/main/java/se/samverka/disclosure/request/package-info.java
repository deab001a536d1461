/** Requests from the police, and the coordinator's inbox of them. Sealed as the system's until they concern a case. */
package se.samverka.disclosure.request;
