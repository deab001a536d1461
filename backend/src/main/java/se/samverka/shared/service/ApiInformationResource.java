package se.samverka.shared.service;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api-info")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service", description = "About the service itself.")
public class ApiInformationResource {
    @Inject
    SamverkaSettings settings;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    @Schema(description = "What the national REST API profile asks for (VER.06).")
    public record ApiInformation(@Schema(required = true, examples = "Samverka") String apiName,
            @Schema(required = true, examples = "1.0.0") String apiVersion,
            @Schema(required = true, examples = "2026-11-23") LocalDate apiReleased,
            @Schema(required = true, description = "Where the description of the API is.") String apiDocumentation,
            @Schema(required = true, description = "active, deprecated or retired.", examples = "active") String apiStatus,
            @Schema(required = true, description = "Whose installation answers.", examples = "Nordmalings kommun") String municipality) {
    }

    @GET
    @PermitAll
    @Operation(operationId = "getApiInfo", summary = "What is this API",
            description = "Name, version and status of the API. Public.")
    public ApiInformation get() {
        return new ApiInformation("Samverka", version, settings.released(), "/api/v1/openapi", "active", settings.municipality().name());
    }
}
