/**
 * Webhooks: registered systems are told that something has happened and where to read it, never what it says, never about a
 * person or a case. A system with the scope {@code webhooks:manage} keeps its own; administrators keep all, auditors read
 * them. Other features fire an event; {@link se.samverka.webhook.WebhookEvents} has a line for each. Plan, annex 1,
 * activities 2 and 3; issue 4 (ADR 115).
 */
package se.samverka.webhook;
