package se.samverka.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.concern.ConcernAction;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernHandOverVerbs;
import se.samverka.concern.ConcernLookup;
import se.samverka.concern.ConcernPartLookup;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.time.TimeOrderedId;

/** What the sender does: prepare, preview and send. What comes after: {@link HandOverFollowUp}. */
@ApplicationScoped
public class HandOverService {
    @Inject
    HandOverDesk desk;

    @Inject
    HandOverRepository handOvers;

    @Inject
    HandOverPacking packing;

    @Inject
    HandOverGrounds grounds;

    @Inject
    HandOverSending sending;

    @Inject
    HandOverSeal seal;

    @Inject
    ConcernLookup concerns;

    @Inject
    ConcernHandOverVerbs verbs;

    @Inject
    ConcernPartLookup parts;

    @Inject
    AccountLookup accounts;

    @Inject
    Idempotency idempotency;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Transactional
    public HandOverList list(UUID concern) {
        ConcernBrief brief = concerns.require(concern);
        LocalDate today = desk.today();
        Set<ConcernAction> allowed = handOvers.isAnyProposedIn(concern) ? Set.of() : verbs.allowed(concern);
        return new HandOverList(brief.caseNumber(),
                Stream.of(HandOverKind.values()).filter(kind -> allowed.contains(kind.action())).toList(),
                handOvers.of(concern).stream().map(handOver -> handOver.item(today, desk.policy(handOver, brief).allowed())).toList());
    }

    @Transactional
    public HandOverView open(UUID concern, UUID id) {
        HandOver handOver = desk.require(concern, id);
        HandOverView view = desk.view(handOver);
        audit.record("hand_over.opened", "concern", concern, Map.of("handOver", id.toString()));
        return view;
    }

    /** What there is to choose from. Shows text of the case, so it is a reading of it. */
    @Transactional
    public HandOverOptions prepare(UUID concern) {
        // Whoever may hand it over may refer it too.
        ConcernBrief brief = verbs.requireFor(ConcernAction.REFER, concern);
        HandOverOptions options = new HandOverOptions(brief.caseNumber(), parts.of(concern));
        audit.record("hand_over.prepared", "concern", concern);
        return options;
    }

    @Transactional
    public HandOverPreview preview(UUID concern, PreviewHandOver command) {
        ConcernBrief brief = verbs.requireFor(command.kind().action(), concern);
        HandOverPacking.Packed packed = packing.pack(brief, command);
        audit.record("hand_over.previewed", "concern", concern);
        return new HandOverPreview(packed.contents(), packed.hash(), brief.version(), packed.recipient().kind().inLaw(),
                HandOverGrounds.age(brief), packed.needsSecondPerson());
    }

    /**
     * Sends what was previewed, or leaves it for the second person.
     *
     * @param ifMatch the version of the concern that the preview was made of
     * @throws ProblemException package-changed when what would leave is not what was previewed
     */
    @Transactional
    public Once<HandOverItem> send(UUID concern, String key, String ifMatch, SendHandOver command) {
        Idempotency.requireKey(key);
        Versions.requireGiven(ifMatch);
        ConcernBrief brief = concerns.require(concern);
        Instant now = desk.now();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "sendHandOver " + concern, command, id, () -> {
            Versions.requireMatch(ifMatch, brief.version());
            verbs.requireFor(command.kind().action(), concern);
            if (handOvers.isAnyProposedIn(concern)) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            return desk.item(propose(id, brief, command, now));
        }, made -> desk.item(desk.require(concern, made)));
    }

    private HandOver propose(UUID id, ConcernBrief concern, SendHandOver command, Instant now) {
        HandOverPacking.Packed packed = packing.pack(concern, command);
        if (!packed.hash().equals(command.packageHash())) {
            throw new ProblemException(ProblemType.PACKAGE_CHANGED);
        }
        LegalGround ground = grounds.of(id, concern, packed, command, desk.today());
        accounts.ensureKnown(current.get());
        HandOver handOver = HandOver.propose(id, concern, Addressee.of(packed.recipient(), command.method()),
                packed.contents(), current.get(), now);
        handOver.pack(seal.seal(concern.id(), id, "contents", packed.contents()), packed.hash(), ground);
        handOvers.persist(handOver);
        if (packed.needsSecondPerson()) {
            notices.toRole(Role.COORDINATOR, NoticeKind.HAND_OVER_PROPOSED, concern.id());
            desk.trace("hand_over.proposed", handOver, concern);
        } else {
            sending.send(handOver, null, concern);
        }
        return handOver;
    }
}
