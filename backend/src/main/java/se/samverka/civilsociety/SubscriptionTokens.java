package se.samverka.civilsociety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import se.samverka.shared.crypto.BlindIndex;

/**
 * What stands in the links of mails: 128 bits that only the key tells, reckoned when a mail is written and stored nowhere.
 * The database holds their fingerprints.
 */
@ApplicationScoped
class SubscriptionTokens {
    @Inject
    BlindIndex fingerprints;

    String toConfirm(UUID subscription) {
        return token("routine_subscription:confirm", subscription);
    }

    String toEnd(UUID subscription) {
        return token("routine_subscription:end", subscription);
    }

    UUID confirmerBy(String token) {
        return holder("routine_subscription:confirm_id", token);
    }

    UUID enderBy(String token) {
        return holder("routine_subscription:stop_id", token);
    }

    private String token(String kind, UUID subscription) {
        return HexFormat.of().formatHex(fingerprints.of(kind, subscription.toString()));
    }

    private UUID holder(String column, String token) {
        ByteBuffer fingerprint = ByteBuffer.wrap(fingerprints.of(column, token));
        return new UUID(fingerprint.getLong(), fingerprint.getLong());
    }
}
