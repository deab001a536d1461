package se.samverka.concern;

import java.util.List;

/** For the start page: what the actor has to do with concerns. */
public interface ConcernTaskLookup {
    /** Most urgent first, at most 100. */
    List<ConcernTask> mine();
}
