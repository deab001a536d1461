/**
 * Sessions of trainings: when and where, with whom, how many places; who has enrolled and who waits; who came. Who has a
 * place follows from who came first: nothing has to be moved when somebody withdraws or places are added. Attendance is a
 * completion like any other. Plan § 8, ADR 139.
 */
package se.samverka.training.session;
