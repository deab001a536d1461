package se.samverka.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.samverka.legalbasis.Holder;

/**
 * Why the law lets it leave; kept as long as the receipt.
 *
 * @param sealedAnswers the answers to the basis's own test and the balance of interests
 */
@Embeddable
record LegalGround(
        @Column(name = "basis_code") String basisCode,
        @Column(name = "basis_version") int basisVersion,
        @Enumerated(EnumType.STRING) Holder holder,
        @Column(name = "ground") byte[] sealedAnswers) {
}
