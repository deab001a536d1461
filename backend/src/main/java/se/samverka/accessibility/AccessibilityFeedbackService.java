package se.samverka.accessibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.samverka.organisation.AccountLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.paging.Slice;
import se.samverka.shared.privacy.PersonTraces;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.SystemClock;
import se.samverka.shared.time.TimeOrderedId;

/** Takes feedback in and keeps it until somebody has seen to it. */
@ApplicationScoped
public class AccessibilityFeedbackService implements FeedbackVerbs {
    /** Names of programs and buttons look like names of people. */
    private static final String MAY_BE_A_PROGRAM = "person_name";

    @Inject
    AccessibilityFeedbackRepository feedback;

    @Inject
    FeedbackSeal seal;

    @Inject
    AccountLookup accounts;

    @Inject
    AuditLog audit;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public void keep(String page, String text) {
        refuseTraces(page, text);
        Instant now = clock.instant();
        UUID id = TimeOrderedId.at(now);
        feedback.persist(new AccessibilityFeedback(id, seal.seal(id, new FeedbackContent(page, text)), LocalDate.ofInstant(now, SystemClock.SWEDEN)));
        audit.record("accessibility_feedback.received", "accessibility_feedback", id);
    }

    private static void refuseTraces(String page, String text) {
        List<FieldError> faults = new ArrayList<>();
        addTrace("#/page", page, faults);
        addTrace("#/text", text, faults);
        if (!faults.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, faults);
        }
    }

    private static void addTrace(String pointer, String text, List<FieldError> faults) {
        if (text != null) {
            PersonTraces.in(text).filter(trace -> !trace.equals(MAY_BE_A_PROGRAM)).ifPresent(trace -> faults.add(new FieldError(pointer, trace, null)));
        }
    }

    @Transactional
    public PageOf<AccessibilityFeedbackView> list(Slice slice, UriInfo uri) {
        return PageOf.of(feedback.find(slice), feedback.countAll(), slice, uri, AccessibilityFeedback::id, one -> one.view(seal.open(one)));
    }

    /** @throws ProblemException illegal-transition, when somebody has seen to it */
    @Transactional
    public AccessibilityFeedbackView markHandled(UUID id, String ifMatch) {
        Versions.requireGiven(ifMatch);
        AccessibilityFeedback one = feedback.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
        Versions.requireMatch(ifMatch, one.version());
        if (one.isHandled()) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
        accounts.ensureKnown(current.get());
        one.markHandled(current.get(), clock.instant());
        feedback.flush();
        audit.record("accessibility_feedback.handled", "accessibility_feedback", id);
        return one.view(seal.open(one));
    }
}
