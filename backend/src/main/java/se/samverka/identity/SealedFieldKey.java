package se.samverka.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

@Embeddable
public record SealedFieldKey(@Column(name = "identity_id") UUID identityId, @Column(name = "field") @Enumerated(EnumType.STRING) IdentityField field) {
}
