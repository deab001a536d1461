/** Break-glass (nödöppning): a handler or an auditor opens one case that is not theirs, with a reason, for at most half an hour; coordinators and auditors are told at once, and somebody else reviews it. */
package se.samverka.identity.glass;
