package se.samverka.organisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code lists as they are answered. */
public final class CodeListViews {
    private CodeListViews() {
    }

    @Schema(description = "A main part of the municipality's organisation.")
    public record SectorView(@Schema(required = true, examples = "utbildning") String code,
            @Schema(required = true, examples = "Barn och utbildning") String name,
            @Schema(required = true, description = "Other names in use.") List<String> aliases) {
    }

    @Schema(description = "A group of staff that trainings are required of.")
    public record PersonnelGroupView(@Schema(required = true, examples = "larare") String code,
            @Schema(required = true, examples = "Lärare") String name,
            @Schema(required = true, description = "Meets inhabitants in daily work.") boolean firstLine) {
    }

    @Schema(description = "A kind of organisation that the work is done with.")
    public record ActorTypeView(@Schema(required = true, examples = "polis") String code,
            @Schema(required = true, examples = "Polisen") String name) {
    }

    @Schema(description = "A person-independent function.")
    public record FunctionView(@Schema(required = true, examples = "samordnare") String code,
            @Schema(required = true, examples = "Samordnare") String name) {
    }

    @Schema(description = "All sectors.")
    public record SectorList(@Schema(required = true) List<SectorView> items) {
    }

    @Schema(description = "All personnel groups.")
    public record PersonnelGroupList(@Schema(required = true) List<PersonnelGroupView> items) {
    }

    @Schema(description = "All actor types.")
    public record ActorTypeList(@Schema(required = true) List<ActorTypeView> items) {
    }

    @Schema(description = "All functions.")
    public record FunctionList(@Schema(required = true) List<FunctionView> items) {
    }

    @Schema(description = "Everybody concerns can be assigned to.")
    public record HandlerList(@Schema(required = true) List<HandlerView> items) {
    }
}
