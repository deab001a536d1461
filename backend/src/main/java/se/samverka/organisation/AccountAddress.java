package se.samverka.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import se.samverka.shared.crypto.SystemSeal;

/** Where somebody gets mail. Sealed; each sees their own, and the system when it sends. */
@Entity
@Table(name = "account_address")
public class AccountAddress {
    /** The time of each login is nobody's business. */
    private static final Duration NOTED_ANEW = Duration.ofDays(30);

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private byte[] address;

    @Column(name = "noted_at")
    private Instant notedAt;

    protected AccountAddress() {
    }

    AccountAddress(UUID accountId, String text, Instant now, SystemSeal seal) {
        this.accountId = accountId;
        note(text, now, seal);
    }

    void note(String text, Instant now, SystemSeal seal) {
        address = seal.seal(place(), text);
        notedAt = now.truncatedTo(ChronoUnit.DAYS);
    }

    boolean isStill(String text, Instant now, SystemSeal seal) {
        return notedAt.plus(NOTED_ANEW).isAfter(now) && text.equals(text(seal));
    }

    String text(SystemSeal seal) {
        return seal.open(place(), address);
    }

    UUID accountId() {
        return accountId;
    }

    byte[] address() {
        return address;
    }

    Instant notedAt() {
        return notedAt;
    }

    private String place() {
        return "account_address:" + accountId + ":address";
    }
}
