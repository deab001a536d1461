package se.samverka.identity.glass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import se.samverka.concern.ConcernBrief;
import se.samverka.concern.ConcernLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.crypto.SystemSeal;
import se.samverka.shared.erasure.CaseErasure;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.Actor;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.security.Role;
import se.samverka.shared.security.StepUp;
import se.samverka.shared.time.TimeOrderedId;

@ApplicationScoped
public class BreakGlassService implements CaseErasure {
    @Inject
    BreakGlassRepository glasses;

    @Inject
    ConcernLookup concerns;

    @Inject
    SystemSeal seal;

    @Inject
    Idempotency idempotency;

    @Inject
    Notices notices;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    StepUp stepUp;

    @Inject
    GlassAttempt attempt;

    @Inject
    Clock clock;

    /**
     * @throws ProblemException step-up-required; not-found for a number that no case has, and for a handler also about an
     *                          employee; illegal-transition while another is open, and for one's own case
     */
    @Transactional
    public Once<BreakGlassView> breakGlass(String key, BreakTheGlass command) {
        attempt.on(command.caseNumber());
        Idempotency.requireKey(key);
        stepUp.require();
        Actor actor = current.get();
        // A coordinator reviews, and works de-identified whatever other roles they hold.
        if (actor.is(Role.COORDINATOR)) {
            throw new ProblemException(ProblemType.ACTION_NOT_ALLOWED);
        }
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        return idempotency.once(key, "breakGlass", command, id, () -> {
            if (glasses.hasOpen(actor.id(), now)) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            BreakGlass glass = new BreakGlass(id, command.caseNumber(), command.reasonKind(),
                    seal.seal(place(id, "reason"), command.reason()), actor.id(), now);
            glasses.persistAndFlush(glass);
            // Seen from here on, when there is such a case: row security looks at the row just written.
            ConcernBrief concern = concerns.requireNumbered(command.caseNumber());
            if (concern.isHandledBy(actor.id())) {
                throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
            }
            glass.opens(concern.id());
            glasses.settle(glass);
            trace("break_glass.opened", glass, Map.of("reason", glass.reasonKind().code()));
            notices.toRole(Role.COORDINATOR, NoticeKind.GLASS_BROKEN, id);
            notices.toRole(Role.AUDITOR, NoticeKind.GLASS_BROKEN, id);
            return view(glass);
        }, this::get);
    }

    @Transactional
    public PageOf<BreakGlassView> list(boolean unreviewed, Slice slice, UriInfo uri) {
        return PageOf.of(glasses.page(unreviewed, slice), glasses.count(unreviewed), slice, uri, BreakGlass::id, this::view);
    }

    @Transactional
    public BreakGlassView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public BreakGlassView end(UUID id, String ifMatch) {
        BreakGlass glass = requireFor(GlassAction.END, id, ifMatch);
        glass.end(clock.instant());
        glasses.settle(glass);
        trace("break_glass.ended", glass, Map.of());
        return view(glass);
    }

    @Transactional
    public BreakGlassView review(UUID id, String ifMatch, ReviewBreakGlass command) {
        BreakGlass glass = requireFor(GlassAction.REVIEW, id, ifMatch);
        glass.review(command.conclusion(), seal.seal(place(id, "review"), command.note()), current.get().id(), clock.instant());
        glasses.settle(glass);
        trace("break_glass.reviewed", glass, Map.of("conclusion", command.conclusion().code()));
        return view(glass);
    }

    @Override
    public void erase(Collection<UUID> cases) {
        notices.forget(glasses.about(cases));
        glasses.eraseAbout(cases);
    }

    private BreakGlass require(UUID id) {
        return glasses.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    private BreakGlass requireFor(GlassAction action, UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        BreakGlass glass = require(id);
        Versions.requireMatch(ifMatch, glass.version());
        BreakGlassPolicy.require(action, current.get(), glass, clock.instant());
        return glass;
    }

    private void trace(String action, BreakGlass glass, Map<String, String> particulars) {
        Map<String, String> snapshot = new HashMap<>(particulars);
        snapshot.put("glass", glass.id().toString());
        audit.record(action, "concern", glass.concernId(), snapshot);
    }

    private BreakGlassView view(BreakGlass glass) {
        Instant now = clock.instant();
        return new BreakGlassView(glass.id(), glass.version(), glass.caseNumber(), glass.concernId(), glass.opener(), glass.openedAt(),
                glass.validUntil(), glass.endedAt(), glass.isOpen(now), glass.reasonKind(),
                seal.open(place(glass.id(), "reason"), glass.reason()), glass.reviewer(), glass.reviewedAt(), glass.conclusion(),
                seal.open(place(glass.id(), "review"), glass.review()), BreakGlassPolicy.allowed(current.get(), glass, now));
    }

    private static String place(UUID id, String column) {
        return "break_glass:" + id + ":" + column;
    }
}
