/** "Att göra": one list of what the caller should do, gathered from the features. Holds nothing of its own. */
package se.samverka.task;
