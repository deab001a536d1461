/**
 * Errors as answers: every status of 400 and above is one {@link se.samverka.shared.problem.Problem}
 * (RFC 9457), whether it arises in a resource or before one is found. {@link
 * se.samverka.shared.problem.ProblemType} is the registry; a slug is never reused. No title, detail or
 * log line repeats what a user typed.
 */
package se.samverka.shared.problem;
