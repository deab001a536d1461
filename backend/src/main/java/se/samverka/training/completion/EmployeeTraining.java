package se.samverka.training.completion;

import java.util.UUID;

/** Whose standing in which training. */
record EmployeeTraining(UUID employeeId, UUID trainingId) {
}
