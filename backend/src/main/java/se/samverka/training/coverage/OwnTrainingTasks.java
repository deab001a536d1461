package se.samverka.training.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import se.samverka.organisation.EmployeeLookup;
import se.samverka.shared.security.CurrentActor;
import se.samverka.shared.task.Task;
import se.samverka.shared.task.TaskSource;
import se.samverka.shared.time.SystemClock;

/** What is asked of oneself and not taken, or not valid any more. */
@ApplicationScoped
class OwnTrainingTasks implements TaskSource {
    private static final int MOST = 100;

    @Inject
    CoverageRepository coverage;

    @Inject
    EmployeeLookup employees;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public List<Task> mine() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SystemClock.SWEDEN);
        return employees.ofAccount(current.get().id()).map(employee -> coverage.of(employee, today)).orElse(List.of()).stream()
                .filter(OwnTraining::required).filter(own -> own.standing() != TrainingStanding.VALID).limit(MOST).map(own -> task(own, today)).toList();
    }

    private static Task task(OwnTraining own, LocalDate today) {
        LocalDate due = own.expiresOn() == null ? own.dueOn() : own.expiresOn();
        return new Task("take_training", own.trainingId(), null, due, (int) Math.max(0, ChronoUnit.DAYS.between(due, today)), false);
    }
}
