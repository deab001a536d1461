/**
 * Who asks. {@link se.samverka.shared.security.CurrentActor} is the only place that reads tokens; everything
 * else is told an {@link se.samverka.shared.security.Actor}.
 */
package se.samverka.shared.security;
