/** The blind match: an earlier concern about the same person is signalled to the receiver of the later one, and to nobody else. Compared by a job, so that nobody can tell from an answer or its time whether there is one. */
package se.samverka.identity.match;
