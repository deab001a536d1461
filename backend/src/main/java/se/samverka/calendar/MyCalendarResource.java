package se.samverka.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.samverka.shared.calendar.CalendarFile;
import se.samverka.shared.problem.Language;
import se.samverka.shared.security.Role;

@Path("/me/calendar")
@Produces(CalendarFile.ICALENDAR)
@RolesAllowed(Role.PERSON)
@Tag(name = "Own things")
public class MyCalendarResource {
    @Inject
    MyDays days;

    @Inject
    CalendarFile calendar;

    @GET
    @Operation(operationId = "downloadMyCalendar", summary = "Save my days in a calendar",
            description = "The caller's own days ahead as a file (iCalendar, RFC 5545): routines to acknowledge and to look through, contact paths to verify, what was promised to relatives, interventions to follow up. Nothing of a case and nobody's name. Saved again, the same days are changed and not added.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = CalendarFile.ICALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<byte[]> download(@Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        return calendar.answer(days.ahead(), Language.of(language), "samverka");
    }
}
