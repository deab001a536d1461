package se.samverka.publicsite;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.UUID;
import se.samverka.shared.crypto.BlindIndex;

/** Receipts and who they stand for. */
@ApplicationScoped
class Receipts {
    @Inject
    BlindIndex fingerprints;

    /**
     * The receipt that belongs to a challenge: an answer that was lost is given again to whoever sends the same once more,
     * though the code is stored nowhere.
     */
    ReceiptCode of(Challenge challenge) {
        return ReceiptCode.of(fingerprints.of("receipt:code", challenge.text()));
    }

    /** Who holds the receipt, to everything behind the public door: the fingerprint of its code. */
    UUID holderOf(ReceiptCode code) {
        ByteBuffer fingerprint = ByteBuffer.wrap(fingerprints.of("concern:reported_by", code.characters()));
        return new UUID(fingerprint.getLong(), fingerprint.getLong());
    }
}
