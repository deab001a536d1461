package se.samverka.identity;

import java.util.Set;
import java.util.UUID;

/**
 * That a person is known in a concern, without a value.
 *
 * @param pseudonym what the case text calls the subject; null for a reporter
 */
public record IdentityFacts(UUID id, IdentityOf whose, String pseudonym, boolean protectedIdentity, Set<IdentityField> fields) {
}
