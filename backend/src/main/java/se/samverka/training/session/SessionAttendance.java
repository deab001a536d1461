package se.samverka.training.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.shared.audit.AuditLog;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.shared.time.SystemClock;
import se.samverka.training.completion.CompletionOrigin;
import se.samverka.training.completion.CompletionRegister;
import se.samverka.training.completion.RevocationCause;

/** Who came: a list that the coordinator ticks, and completions by it. Taken again, what was wrong does not count any more. */
@ApplicationScoped
public class SessionAttendance {
    @Inject
    AttendanceRepository attendance;

    @Inject
    SessionRepository sessions;

    @Inject
    TrainingSessions keeping;

    @Inject
    CompletionRegister completions;

    @Inject
    EmployeeLookup employees;

    @Inject
    AuditLog audit;

    @Transactional
    public List<EnrolmentView> list(UUID id) {
        keeping.require(id);
        return attendance.views(id);
    }

    /** @throws ProblemException illegal-transition before it has begun, or when it was cancelled */
    @Transactional
    public TrainingSessionView take(UUID id, String ifMatch, TakeAttendance command) {
        TrainingSession session = keeping.ready(id, ifMatch, SessionAction.TAKE_ATTENDANCE);
        Set<UUID> present = known(command.present());
        Set<UUID> before = attendance.present(id);
        LocalDate day = LocalDate.ofInstant(session.startsAt(), SystemClock.SWEDEN);
        attendance.replace(id, present);
        note(session, without(present, before), day, null);
        note(session, without(before, present), day, RevocationCause.NOT_COMPLETED);
        session.hold();
        sessions.flush();
        audit.record("training_session.attendance_recorded", "training_session", id, Map.of("present", Integer.toString(present.size())));
        return keeping.view(session);
    }

    private void note(TrainingSession session, Collection<UUID> whose, LocalDate day, RevocationCause revoked) {
        if (!whose.isEmpty()) {
            Map<String, UUID> facts = whose.stream().collect(Collectors.toMap(employee -> session.id() + "." + employee, employee -> employee));
            completions.note(CompletionOrigin.SESSION, facts, session.trainingId(), day, revoked);
        }
    }

    private Set<UUID> known(List<String> numbers) {
        Map<String, UUID> found = employees.byExternalId(numbers);
        List<FieldError> unknown = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (!found.containsKey(numbers.get(i))) {
                unknown.add(new FieldError("#/present/" + i, "employee_unknown", null));
            }
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException(ProblemType.VALIDATION_FAILED, unknown);
        }
        return Set.copyOf(found.values());
    }

    private static Set<UUID> without(Set<UUID> all, Set<UUID> these) {
        return all.stream().filter(one -> !these.contains(one)).collect(Collectors.toSet());
    }
}
