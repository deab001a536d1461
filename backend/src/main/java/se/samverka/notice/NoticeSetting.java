package se.samverka.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.samverka.shared.notice.NoticeKind;

/** How somebody wants to be told, where it differs from what is usual. Written by {@link NoticeSettings}. */
@Entity
@Immutable
@Table(name = "notice_setting")
public class NoticeSetting {
    static final NoticeSetting USUAL = new NoticeSetting();

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    private int version;

    @Column(name = "in_app")
    private String[] inApp = {};

    @Column(name = "at_once")
    private String[] atOnce = {};

    private String[] digest = {};

    protected NoticeSetting() {
    }

    UUID accountId() {
        return accountId;
    }

    /** 0 while nothing was ever saved. */
    int version() {
        return version;
    }

    Delivery deliveryOf(NoticeKind kind) {
        if (kind.weight() == NoticeKind.Weight.ALARM) {
            return Delivery.AT_ONCE;
        }
        if (Arrays.asList(inApp).contains(kind.code())) {
            return Delivery.IN_APP;
        }
        if (Arrays.asList(atOnce).contains(kind.code())) {
            return Delivery.AT_ONCE;
        }
        boolean usuallyAtOnce = kind.weight() == NoticeKind.Weight.PROMPT && !Arrays.asList(digest).contains(kind.code());
        return usuallyAtOnce ? Delivery.AT_ONCE : Delivery.DIGEST;
    }
}
