/**
 * Calling a receiver that somebody else has named, without being led astray (SSRF), and signing what is sent as Standard
 * Webhooks says. Knows of addresses, secrets and messages; nothing of whom they belong to.
 */
package se.samverka.webhook.outgoing;
