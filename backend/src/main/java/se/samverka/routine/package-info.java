/**
 * Routines (rutiner) people can follow: plan, annex 1, activities 2 and 3. A routine has versions, a version has editions for
 * audiences and languages, and steps as data. Coordinators write, somebody else approves, a day publishes; employees
 * acknowledge. Drafts are the coordinators' and, once put forward, the approvers'; staff editions are every employee's;
 * public and easy-Swedish editions are anybody's, also without login. Holds nothing about persons (ADR 90).
 */
package se.samverka.routine;
