package se.samverka.shared.paging;

import java.util.UUID;

/**
 * A checked page request.
 *
 * @param limit 1–100
 * @param page  from 1; null when a cursor is followed
 * @param after the last id already seen; null at the start
 */
public record Slice(int limit, Integer page, UUID after) {

    public int skipped() {
        return page == null ? 0 : (page - 1) * limit;
    }
}
