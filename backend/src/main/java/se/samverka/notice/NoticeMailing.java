package se.samverka.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.outbox.MailAddresses;
import se.samverka.shared.outbox.Outbox;
import se.samverka.shared.time.SwedishWorkingDays;
import se.samverka.shared.time.SystemClock;

/** Mail about notices, as each wishes. A mail says that there is something, never what. To be called by jobs, in their transaction. */
@ApplicationScoped
public class NoticeMailing {
    /** When the digest goes, on working days. */
    static final LocalTime DIGEST_AT = LocalTime.of(7, 0);
    /** A notice that was read is forgotten after this. */
    static final Duration KEPT = Duration.ofDays(90);
    /** One that nobody reads, such as of somebody who has left. */
    static final Duration KEPT_UNREAD = Duration.ofDays(365);

    @Inject
    NoticeRepository notices;

    @Inject
    NoticeSettings settings;

    @Inject
    MailAddresses addresses;

    @Inject
    Outbox outbox;

    /** Mails what is to be mailed at once, one mail to each however many there are; leaves the digest its own. */
    public void mailWaiting() {
        List<Notice> waiting = notices.waiting();
        Set<UUID> recipients = recipientsOf(waiting);
        if (recipients.isEmpty()) {
            return;
        }
        Map<UUID, NoticeSetting> wishes = settings.ofAll(recipients);
        Set<UUID> reachable = addresses.reachableAmong(recipients);
        Map<Delivery, List<UUID>> byDelivery = new EnumMap<>(Delivery.class);
        Set<UUID> alarmed = new HashSet<>();
        Set<UUID> told = new HashSet<>();
        for (Notice notice : waiting) {
            Delivery delivery = !reachable.contains(notice.recipientId()) || notice.isRead() ? Delivery.IN_APP
                    : wishes.getOrDefault(notice.recipientId(), NoticeSetting.USUAL).deliveryOf(notice.kind());
            byDelivery.computeIfAbsent(delivery, any -> new ArrayList<>()).add(notice.id());
            if (delivery == Delivery.AT_ONCE) {
                (notice.kind().weight() == NoticeKind.Weight.ALARM ? alarmed : told).add(notice.recipientId());
            }
        }
        alarmed.forEach(person -> outbox.leave(person, se.samverka.shared.outbox.Notice.ALARM, null));
        told.removeAll(alarmed);
        told.forEach(person -> outbox.leave(person, se.samverka.shared.outbox.Notice.SOMETHING_NEW, null));
        byDelivery.forEach((delivery, ids) -> notices.setMail(ids, delivery == Delivery.DIGEST ? "digest" : "settled"));
    }

    /** On a working day after seven: one mail to each who was told of something before seven and has not read it. */
    public void sendDigest(Instant now) {
        ZonedDateTime local = now.atZone(SystemClock.SWEDEN);
        if (!SwedishWorkingDays.isWorkingDay(local.toLocalDate()) || local.toLocalTime().isBefore(DIGEST_AT)) {
            return;
        }
        List<Notice> due = notices.toDigest(local.with(DIGEST_AT).toInstant());
        Map<UUID, Integer> unread = new HashMap<>();
        due.stream().filter(notice -> !notice.isRead()).forEach(notice -> unread.merge(notice.recipientId(), 1, Integer::sum));
        unread.forEach((person, things) -> outbox.leave(person, things == 1 ? se.samverka.shared.outbox.Notice.ONE_THING
                : se.samverka.shared.outbox.Notice.SEVERAL_THINGS, things));
        notices.setMail(due.stream().map(Notice::id).toList(), "settled");
    }

    /** @return how many were forgotten */
    public int forgetOld(Instant now) {
        return notices.forget(now.minus(KEPT), now.minus(KEPT_UNREAD));
    }

    private static Set<UUID> recipientsOf(List<Notice> all) {
        return all.stream().map(Notice::recipientId).collect(Collectors.toSet());
    }
}
