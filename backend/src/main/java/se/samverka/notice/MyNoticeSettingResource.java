package se.samverka.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.http.Answers;
import se.samverka.shared.restriction.AlsoWhenRestricted;
import se.samverka.shared.security.Role;

@Path("/me/notice-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.PERSON)
@Tag(name = "Own things")
public class MyNoticeSettingResource {
    @Inject
    NoticeSettings settings;

    @GET
    @Operation(operationId = "getMyNoticeSettings", summary = "How am I told", description = "For each kind of notice: only in the application, also by mail at once, or in the mail of the next working morning. Version 0 until something was saved.")
    public RestResponse<NoticeSettingsView> get(@Context Request request) {
        NoticeSettingsView view = settings.view();
        return Answers.found(view, view.version(), request);
    }

    @PUT
    @AlsoWhenRestricted
    @Operation(operationId = "saveMyNoticeSettings", summary = "Say how one wants to be told", description = "Emergencies and break-glass are always mailed at once.")
    public RestResponse<NoticeSettingsView> save(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid SaveNoticeSettings command) {
        NoticeSettingsView view = settings.save(ifMatch, command);
        return Answers.changed(view, view.version());
    }
}
