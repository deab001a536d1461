/**
 * Messages between the reporter of a concern and those who work with it. Each side sees the whole conversation and nobody's
 * name on the other side; texts are sealed under the key of the case and never changed. The coordinator and the assigned
 * handler come by {@code /concerns/{id}/messages}, a reporter who is logged in by {@code /me}, somebody unknown by receipt
 * through {@link se.samverka.message.ConversationVerbs}. A message that nobody has read keeps its case from being erased.
 * Domain § 2.2–2.3, § 9 safeguard 25.
 */
package se.samverka.message;
