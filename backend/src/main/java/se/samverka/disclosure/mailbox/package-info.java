/**
 * The police mailbox: each police system sees its own requests and what was decided to be sent to it, and nothing else
 * (domain § 3, finding C: a decided disclosure is no direct access).
 */
package se.samverka.disclosure.mailbox;
