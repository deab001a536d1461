package se.samverka.shared.outbox;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
public class Outbox {
    private static final int MOST_PER_TURN = 20;
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    EntityManager database;

    @Inject
    Mailer mailer;

    @Inject
    MailAddresses addresses;

    @Inject
    LetterWriter letters;

    @Inject
    Clock clock;

    @ConfigProperty(name = "samverka.public-origin")
    String publicOrigin;

    /** Leaves a mail to a function mailbox; it is sent when the present transaction has committed. */
    public void leave(String address, Notice notice) {
        database.persist(OutboxMessage.toMailbox(address, notice, clock.instant()));
    }

    /** Leaves a mail to somebody, at the address they have when it is sent. @param things how many wait, or null */
    public void leave(UUID account, Notice notice, Integer things) {
        database.persist(OutboxMessage.toPerson(account, notice, things, clock.instant()));
    }

    /** Leaves a letter about something; who gets it and what it says is asked for when it is sent. */
    public void leaveLetter(UUID about, String template) {
        database.persist(OutboxMessage.letter(about, template, clock.instant()));
    }

    /** When a notice of this kind was last left for anybody. */
    public Optional<Instant> lastLeft(Notice notice) {
        return Optional.ofNullable(database.createQuery("select max(createdAt) from OutboxMessage where template = :template", Instant.class)
                .setParameter("template", notice.code()).getSingleResult());
    }

    /** Takes due messages for itself. Call in a transaction of its own, then {@link #deliver} outside of it. */
    public List<OutboxMessage> claim(Instant now) {
        List<OutboxMessage> due = database.createNativeQuery("select * from outbox_message where delivered_at is null"
                        + " and parked_at is null and next_attempt_at <= :now order by next_attempt_at limit :most"
                        + " for update skip locked", OutboxMessage.class)
                .setParameter("now", now).setParameter("most", MOST_PER_TURN).getResultList();
        due.forEach(message -> message.lease(now));
        return due;
    }

    /** Sends one message; no transaction is open while the mail server is talked to. */
    public void deliver(OutboxMessage message) {
        Optional<Mail> mail = QuarkusTransaction.requiringNew().call(() -> message.isLetter()
                ? letters.write(message.template(), message.recipientId()).map(Outbox::mail) : notice(message));
        if (mail.isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> nobodyToTell(database.find(OutboxMessage.class, message.id())));
            return;
        }
        Optional<MailFault> fault = send(mail.get());
        QuarkusTransaction.requiringNew().run(() -> {
            OutboxMessage current = database.find(OutboxMessage.class, message.id());
            fault.ifPresentOrElse(failed -> note(failed, current), () -> current.delivered(clock.instant()));
        });
    }

    private Optional<MailFault> send(Mail mail) {
        try {
            mailer.send(mail);
            return Optional.empty();
        } catch (RuntimeException failed) {
            return Optional.of(MailFault.of(failed));
        }
    }

    private void note(MailFault fault, OutboxMessage message) {
        message.failed(fault.kind(), clock.instant());
        // That the municipality's mail server is down says nothing about an address.
        if (message.isLetter() && message.isParked() && fault.noSuchMailbox()) {
            letters.giveUp(message.recipientId());
        }
    }

    /** Those of these that a letter about is still to be sent. */
    public Set<UUID> awaitedBy(Collection<UUID> subjects) {
        return Set.copyOf(database.createQuery("select recipientId from OutboxMessage where recipientId in :subjects and deliveredAt is null and parkedAt is null", UUID.class)
                .setParameter("subjects", subjects).getResultList());
    }

    /** To be called by the job, in its transaction. Who was told something, and when, is kept no longer than somebody looks into a fault. */
    void forgetOld(Instant now) {
        database.createQuery("delete from OutboxMessage where coalesce(deliveredAt, parkedAt) < :before")
                .setParameter("before", now.minus(KEPT)).executeUpdate();
    }

    private Optional<Mail> notice(OutboxMessage message) {
        Optional<String> address = message.recipientId() == null ? Optional.of(message.recipient()) : addresses.of(message.recipientId());
        return address.map(to -> Mail.withText(to, message.notice().subject(message.things()), message.notice().body(publicOrigin)));
    }

    private static Mail mail(Letter letter) {
        Mail mail = Mail.withText(letter.address(), letter.subject(), letter.body());
        letter.headers().forEach(mail::addHeader);
        return mail;
    }

    /** Who has ended what a letter is about wants none: nothing for an operator to look at. */
    private void nobodyToTell(OutboxMessage message) {
        if (message.isLetter()) {
            message.delivered(clock.instant());
        } else {
            message.undeliverable("no_address", clock.instant());
        }
    }
}
