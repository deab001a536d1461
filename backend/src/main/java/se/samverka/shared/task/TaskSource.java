package se.samverka.shared.task;

import java.util.List;

/** What a feature has for the actor to do. Gathered under "Att göra" from every feature that implements this. */
public interface TaskSource {
    /** What waits for the actor and for nobody else, at most 100; in any order. Called in a transaction. */
    List<Task> mine();
}
