package se.samverka.shared.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of a list, with its measures and links as the national REST profile names them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageOf<T>(
        @Schema(required = true, description = "The page's items, in the list's order.") List<T> items,
        @JsonProperty("_meta") @Schema(required = true) PageMeta meta,
        @JsonProperty("_links") @Schema(required = true) PageLinks links) {

    /** Totals are counted this far; a larger list says so instead of counting on. */
    public static final int MOST_COUNTED = 1000;
    private static final String[] NOTHING = {};

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "The page's measures.")
    public record PageMeta(
            @Schema(description = "Page number from 1; absent when a cursor was followed.", examples = "1") Integer page,
            @Schema(required = true, description = "Most items on a page.", examples = "20") int limit,
            @Schema(required = true, description = "Items on this page.", examples = "20") int count,
            @Schema(required = true, description = "Items in the whole list, counted to 1000 at the most.", examples = "42") int totalRecords,
            @Schema(required = true, description = "True when there are more than totalRecords says.") boolean totalIsCapped,
            @Schema(required = true, description = "Pages of this size that totalRecords makes.", examples = "3") int totalPages) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Where to go from here, relative to the server.")
    public record PageLinks(@Schema(required = true) String self,
            @Schema(description = "The next page; absent on the last.") String next,
            @Schema(description = "The first page.") String first) {
    }

    /**
     * @param found up to {@code slice.limit() + 1} rows: one more than fits tells that there is a next page
     * @param total as counted, at most {@link #MOST_COUNTED} + 1
     */
    public static <R, T> PageOf<T> of(List<R> found, int total, Slice slice, UriInfo uri,
            Function<R, UUID> idOf, Function<R, T> view) {
        boolean more = found.size() > slice.limit();
        List<R> rows = more ? found.subList(0, slice.limit()) : found;
        int counted = Math.min(total, MOST_COUNTED);
        PageMeta meta = new PageMeta(slice.page(), slice.limit(), rows.size(), counted, total > MOST_COUNTED,
                (counted + slice.limit() - 1) / slice.limit());
        String next = more ? link(uri, Cursor.of(idOf.apply(rows.get(rows.size() - 1)))) : null;
        PageLinks links = new PageLinks(link(uri, slice.after() == null ? null : Cursor.of(slice.after())), next, link(uri, null));
        return new PageOf<>(rows.stream().map(view).toList(), meta, links);
    }

    /** The same page with each item shown in another way. */
    public <V> PageOf<V> map(Function<T, V> view) {
        return new PageOf<>(items.stream().map(view).toList(), meta, links);
    }

    /** Path and query only: the host a client sends is never repeated. */
    private static String link(UriInfo uri, String cursor) {
        URI asked = uri.getRequestUri();
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        for (String part : asked.getRawQuery() == null ? NOTHING : asked.getRawQuery().split("&")) {
            if (!part.startsWith("cursor=") && (cursor == null || !part.startsWith("page="))) {
                query.add(part);
            }
        }
        if (cursor != null) {
            query.add("cursor=" + cursor);
        }
        return asked.getRawPath() + query;
    }
}
