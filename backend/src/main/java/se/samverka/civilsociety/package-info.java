/**
 * Civil society (civilsamhället): which organisations there are, what each was told and when, and mail about a routine's
 * changes to whoever asks for it and confirms. Other features use {@link se.samverka.civilsociety.RoutineSubscriptionVerbs}.
 * Plan, annex 1, activity 2; domain § 5 indicator 11, § 7 feature 25; ADR 116.
 */
package se.samverka.civilsociety;
