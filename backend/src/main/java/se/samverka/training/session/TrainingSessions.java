package se.samverka.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.http.Versions;
import se.samverka.shared.idempotency.Idempotency;
import se.samverka.shared.idempotency.Once;
import se.samverka.shared.notice.NoticeKind;
import se.samverka.shared.notice.Notices;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.time.TimeOrderedId;
import se.samverka.training.TrainingChoice;

/** Planning sessions, and coming to them. */
@ApplicationScoped
public class TrainingSessions {
    private static final Duration LONGEST = Duration.ofHours(36);

    @Inject
    SessionRepository sessions;

    @Inject
    TrainingChoice trainings;

    @Inject
    EmployeeLookup employees;

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
    public List<TrainingSessionView> list() {
        List<TrainingSession> found = sessions.since(clock.instant());
        Optional<UUID> employee = employee();
        Map<UUID, Integer> enrolled = sessions.enrolled(found.stream().map(TrainingSession::id).toList());
        Map<UUID, EnrolmentState> mine = employee.map(sessions::of).orElse(Map.of());
        return found.stream().map(session -> view(session, employee, enrolled.getOrDefault(session.id(), 0), mine.get(session.id()))).toList();
    }

    @Transactional
    public TrainingSessionView get(UUID id) {
        return view(require(id));
    }

    @Transactional
    public Once<TrainingSessionView> plan(String key, PlanTrainingSession command) {
        Idempotency.requireKey(key);
        UUID id = TimeOrderedId.at(clock.instant());
        return idempotency.once(key, "planTrainingSession", command, id, () -> {
            checkTimes("#/plan", command.plan());
            TrainingSession session = TrainingSession.plan(id, trainings.requireCurrent("#/trainingId", command.trainingId()), command.plan(), current.get().id());
            sessions.persistAndFlush(session);
            trace("planned", session);
            return view(session);
        }, this::get);
    }

    @Transactional
    public TrainingSessionView change(UUID id, String ifMatch, SessionPlan plan) {
        TrainingSession session = ready(id, ifMatch, SessionAction.CHANGE);
        checkTimes("#", plan);
        session.change(plan);
        sessions.flush();
        notices.toPeople(sessions.accountsOf(id), NoticeKind.TRAINING_SESSION_CHANGED, id);
        trace("changed", session);
        return view(session);
    }

    @Transactional
    public TrainingSessionView open(UUID id, String ifMatch) {
        TrainingSession session = ready(id, ifMatch, SessionAction.OPEN);
        session.open();
        sessions.flush();
        trace("opened", session);
        return view(session);
    }

    @Transactional
    public TrainingSessionView cancel(UUID id, String ifMatch, CancelTrainingSession command) {
        TrainingSession session = ready(id, ifMatch, SessionAction.CANCEL);
        session.cancel(command.because());
        sessions.flush();
        notices.toPeople(sessions.accountsOf(id), NoticeKind.TRAINING_SESSION_CANCELLED, id);
        trace("cancelled", session);
        return view(session);
    }

    /** Once is enough: again changes nothing. Whoever comes back after withdrawing is last in the line. */
    @Transactional
    public Once<TrainingSessionView> enrol(UUID id, SaveEnrolment command) {
        TrainingSession session = require(id);
        UUID employee = employee().orElseThrow(() -> new ProblemException(ProblemType.ACTION_NOT_ALLOWED));
        EnrolmentState mine = sessions.of(employee).get(id);
        if (command.enrolled() == (mine != null)) {
            return new Once<>(view(session), true);
        }
        requireAllowed(session, mine, command.enrolled() ? SessionAction.ENROL : SessionAction.WITHDRAW);
        Instant now = clock.instant();
        if (command.enrolled()) {
            sessions.enrol(TimeOrderedId.at(now), id, employee, now);
        } else {
            sessions.withdraw(id, employee, now);
        }
        trace(command.enrolled() ? "enrolled" : "enrolment_ended", session);
        return new Once<>(view(session), false);
    }

    /** To be called by a job: those who waited and have a place now are told. */
    @Transactional
    public void tellPromoted(Instant now) {
        sessions.promoted().forEach((session, accounts) -> notices.toPeople(accounts, NoticeKind.TRAINING_PLACE_GIVEN, session));
    }

    TrainingSession require(UUID id) {
        return sessions.findByIdOptional(id).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    }

    /** @throws ProblemException illegal-transition, when it cannot be done in its state */
    TrainingSession ready(UUID id, String ifMatch, SessionAction action) {
        Versions.requireGiven(ifMatch);
        TrainingSession session = require(id);
        Versions.requireMatch(ifMatch, session.version());
        requireAllowed(session, null, action);
        return session;
    }

    TrainingSessionView view(TrainingSession session) {
        Optional<UUID> employee = employee();
        return view(session, employee, sessions.enrolled(List.of(session.id())).getOrDefault(session.id(), 0),
                employee.map(known -> sessions.of(known).get(session.id())).orElse(null));
    }

    private TrainingSessionView view(TrainingSession session, Optional<UUID> employee, int enrolled, EnrolmentState mine) {
        return session.view(enrolled, mine, SessionPolicy.allowed(current.get(), employee.isPresent(), session, mine, clock.instant()));
    }

    private void requireAllowed(TrainingSession session, EnrolmentState mine, SessionAction action) {
        if (!SessionPolicy.allowed(current.get(), true, session, mine, clock.instant()).contains(action)) {
            throw new ProblemException(ProblemType.ILLEGAL_TRANSITION);
        }
    }

    private static void checkTimes(String pointer, SessionPlan plan) {
        if (!plan.endsAt().isAfter(plan.startsAt())) {
            throw ProblemException.invalid(pointer + "/endsAt", "session_ends_before_start");
        }
        if (Duration.between(plan.startsAt(), plan.endsAt()).compareTo(LONGEST) > 0) {
            throw ProblemException.invalid(pointer + "/endsAt", "out_of_range");
        }
    }

    private Optional<UUID> employee() {
        return employees.ofAccount(current.get().id());
    }

    private void trace(String verb, TrainingSession session) {
        audit.record("training_session." + verb, "training_session", session.id(), Map.of("status", session.status().code()));
    }
}
