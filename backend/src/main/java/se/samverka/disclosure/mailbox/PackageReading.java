package se.samverka.disclosure.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.samverka.disclosure.DisclosureReceipt;
import se.samverka.disclosure.DisclosureRepository;
import se.samverka.disclosure.content.SealedContent;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.partner.PartnerCalls;
import se.samverka.shared.partner.StatedReason;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;

/** What a police system does with what was sent to it: see, open, receipt. Each opening shows in the case. */
@ApplicationScoped
public class PackageReading {
    @Inject
    PackageRepository packages;

    @Inject
    DisclosureRepository disclosures;

    @Inject
    Mailboxes mailboxes;

    @Inject
    PartnerCalls calls;

    @Inject
    Notices notices;

    @Inject
    Idempotency idempotency;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Transactional
    public PageOf<PackageListItem> list(StatedReason.Checked stated, Slice slice, UriInfo uri) {
        calls.note(stated, "listPolicePackages", null);
        UUID mailbox = current.get().id();
        return PageOf.of(packages.of(mailbox, slice), packages.countIn(mailbox), slice, uri, DisclosurePackage::id, PackageListItem::of);
    }

    /** @throws ProblemException not-found; restricted, while processing of its case is: what was sent stays with us until it is lifted */
    @Transactional
    public PackageView open(StatedReason.Checked stated, UUID id) {
        DisclosurePackage sent = require(id);
        if (sent.isRestricted()) {
            throw new ProblemException(ProblemType.RESTRICTED);
        }
        UUID call = calls.note(stated, "readPolicePackage", id);
        audit.record("disclosure.package_read", "concern", sent.concernId(), Map.of("package", id.toString(), "call", call.toString()));
        return view(sent, sent.receivedOn());
    }

    /** @throws ProblemException validation-failed for another hash, illegal-transition when it has a receipt already */
    @Transactional
    public Once<PackageView> receipt(String key, StatedReason.Checked stated, UUID id, LeaveReceipt command) {
        Idempotency.requireKey(key);
        DisclosurePackage sent = require(id);
        if (!sent.contentHash().equals(command.contentHash())) {
            throw ProblemException.invalid("#/contentHash", "another_content");
        }
        return idempotency.once(key, "receiptPolicePackage", command, id, () -> {
            if (sent.receivedOn() != null) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            Instant now = clock.instant();
            LocalDate today = LocalDate.ofInstant(now, SystemClock.SWEDEN);
            UUID call = calls.note(stated, "receiptPolicePackage", id);
            disclosures.add(new DisclosureReceipt(sent.disclosureId(), today, current.get().id(), now));
            notices.toPerson(sent.sentBy(), NoticeKind.DISCLOSURE_RECEIPTED, sent.disclosureId());
            audit.record("disclosure.receipted", "concern", sent.concernId(), Map.of("package", id.toString(), "call", call.toString()));
            return view(sent, today);
        }, before -> view(sent, sent.receivedOn()));
    }

    private DisclosurePackage require(UUID id) {
        return packages.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private PackageView view(DisclosurePackage sent, LocalDate receivedOn) {
        return new PackageView(sent.id(), sent.requestId(), sent.sentAt(), SealedContent.readContent(mailboxes.contentOf(sent)),
                sent.contentHash(), receivedOn, sent.correctedAt());
    }
}
