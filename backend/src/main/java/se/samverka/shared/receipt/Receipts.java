package se.samverka.shared.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.UUID;
import se.samverka.shared.crypto.BlindIndex;

/** Receipts and who they stand for. */
@ApplicationScoped
public class Receipts {
    @Inject
    BlindIndex fingerprints;

    /**
     * The receipt that belongs to one handing in: an answer that was lost is given again to whoever sends the same once
     * more, though the code is stored nowhere.
     *
     * @param once what is the same when the same is sent again, and never twice otherwise; stored nowhere for long
     */
    public ReceiptCode of(String once) {
        return ReceiptCode.of(fingerprints.of("receipt:code", once));
    }

    /** Who holds the receipt, to every feature: the fingerprint of its code. */
    public UUID holderOf(ReceiptCode code) {
        ByteBuffer fingerprint = ByteBuffer.wrap(fingerprints.of("concern:reported_by", code.characters()));
        return new UUID(fingerprint.getLong(), fingerprint.getLong());
    }
}
