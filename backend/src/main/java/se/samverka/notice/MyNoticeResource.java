package se.samverka.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.samverka.shared.paging.PageOf;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;

@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PERSON)
@Tag(name = "Own things")
public class MyNoticeResource {
    @Inject
    NoticeService notices;

    @GET
    @Path("/notices")
    @Operation(operationId = "listMyNotices", summary = "What was I told",
            description = "Newest first. While one of a kind about a thing is unread, no other of that kind about it comes. Read ones are forgotten after 90 days.")
    public PageOf<NoticeView> list(@Valid @BeanParam NoticeFilter filter, @Context UriInfo uri) {
        return notices.list(filter, uri);
    }

    @GET
    @Path("/notice-count")
    @Operation(operationId = "countMyNotices", summary = "How many notices have I not read", description = "Cheap enough to ask every minute.")
    public NoticeCount count() {
        return notices.unread();
    }

    @PUT
    @Path("/notices/{noticeId}/read-mark")
    @Consumes(MediaType.WILDCARD)
    @AlsoWhenRestricted
    @Operation(operationId = "markNoticeRead", summary = "Mark a notice read", description = "Takes no body. Twice is the same as once. Answers how many are left unread.")
    public NoticeCount markRead(UUID noticeId) {
        return notices.markRead(noticeId);
    }

    @PUT
    @Path("/notices/read-mark")
    @AlsoWhenRestricted
    @Operation(operationId = "markNoticesRead", summary = "Mark all notices read that were seen", description = "Up to the newest one seen; what came since stays unread. Answers how many are left unread.")
    public NoticeCount markAllRead(@NotNull @Valid MarkNoticesRead command) {
        return notices.markReadUpTo(command);
    }
}
