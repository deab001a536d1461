package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.samverka.handover.recipient.RecipientRepository;
import se.samverka.identity.IdentityField;
import se.samverka.identity.IdentityVerbs;
import se.samverka.identity.OpenedIdentity;
import se.samverka.identity.SealedIdentityLookup;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.service.SamverkaSettings;

/** What those do who receive in this system: open the package, and take it over or reject it. The case stays hidden from them. */
@ApplicationScoped
public class HandOverReceiving {
    @Inject
    HandOverRepository handOvers;

    @Inject
    RecipientRepository recipients;

    @Inject
    HandOverSeal seal;

    @Inject
    AccountLookup accounts;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    SamverkaSettings settings;

    @Inject
    SealedIdentityLookup identities;

    @Inject
    IdentityVerbs identity;

    @Inject
    IdentityRemoval removal;

    @Transactional
    public PageOf<ReceivedHandOverItem> list(Slice slice, UriInfo uri) {
        Set<UUID> mine = mine();
        return PageOf.of(handOvers.received(mine, slice), handOvers.countReceived(mine), slice, uri, HandOver::id, this::item);
    }

    @Transactional
    public ReceivedHandOverView open(UUID id) {
        HandOver handOver = require(id);
        ReceivedHandOverView view = new ReceivedHandOverView(item(handOver),
                seal.open(handOver, "contents", handOver.contents(), HandOverPackage.class),
                handOver.ground() == null ? null : handOver.ground().basisCode());
        trace("hand_over.package_opened", handOver);
        return view;
    }

    /** Takes it over: from now on nothing of the package is left here. */
    @Transactional
    public ReceivedHandOverItem acknowledge(UUID id, String ifMatch) {
        HandOver handOver = requireFor(HandOverAction.ACKNOWLEDGE, id, ifMatch);
        accounts.ensureKnown(current.get());
        handOver.acknowledge(current.get(), today(), null, settings.reporterFeedbackDays());
        removal.after(handOver);
        answered("hand_over.acknowledged", handOver);
        return item(handOver);
    }

    /**
     * Shows what of the identity was sent with it.
     *
     * @throws ProblemException step-up-required, unless the login is strong and fresh
     */
    @Transactional
    public ReceivedIdentity openIdentity(UUID id, String ifMatch) {
        HandOver handOver = requireFor(HandOverAction.OPEN_IDENTITY, id, ifMatch);
        List<OpenedIdentity> opened = identities.open(handOver.concernId(), handOver.identityFields());
        handOver.openIdentity(clock.instant());
        handOvers.flush();
        audit.record("identity.opened", "concern", handOver.concernId(), Map.of("handOver", id.toString(),
                "fields", IdentityField.codesOf(handOver.identityFields())));
        return new ReceivedIdentity(item(handOver), opened);
    }

    @Transactional
    public ReceivedHandOverItem reject(UUID id, String ifMatch, AnswerWithReason command) {
        HandOver handOver = requireFor(HandOverAction.REJECT, id, ifMatch);
        accounts.ensureKnown(current.get());
        handOver.reject(current.get(), today(), seal.seal(handOver, "reason", command.reason()));
        identity.withdraw(id);
        answered("hand_over.rejected", handOver);
        return item(handOver);
    }

    private void answered(String action, HandOver handOver) {
        notices.toPerson(handOver.proposedBy(), NoticeKind.HAND_OVER_ANSWERED, handOver.concernId());
        trace(action, handOver);
    }

    /** @throws ProblemException not-found, also for a package that is addressed to others */
    HandOver require(UUID id) {
        return handOvers.findReceived(mine(), id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    HandOver requireFor(HandOverAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        HandOver handOver = require(id);
        Versions.requireMatch(ifMatch, handOver.version());
        policy(handOver).require(action);
        return handOver;
    }

    ReceivedHandOverItem item(HandOver handOver) {
        return handOver.received(today(), policy(handOver).allowed());
    }

    void trace(String action, HandOver handOver) {
        handOvers.flush();
        audit.record(action, "concern", handOver.concernId(), Map.of("handOver", handOver.id().toString(), "kind", handOver.kind().code()));
    }

    private HandOverPolicy policy(HandOver handOver) {
        return HandOverPolicy.ofReceiver(current.get(), handOver, handOver.isReceivedBy(current.get().id()));
    }

    private Set<UUID> mine() {
        return recipients.receivedBy(current.get().id());
    }

    private LocalDate today() {
        return HandOverDeadlines.today(clock.instant());
    }
}
