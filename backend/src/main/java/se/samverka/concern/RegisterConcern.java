package se.samverka.concern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samverka.shared.privacy.FreeText;

@Schema(description = "A concern as its reporter hands it in. Describe what happened; call people \"person 1\", \"person 2\".")
public record RegisterConcern(
        @NotNull @Schema(required = true, description = "Who or what it is about.") SubjectKind subjectKind,
        @NotNull @Schema(required = true, description = "What was seen.") EventType eventType,
        @NotNull @Schema(required = true, description = "immediate: somebody is in danger now; days: somebody must act within days; not_urgent.") Urgency urgency,
        @NotNull @Schema(required = true, description = "Whether 112 was called.") Boolean emergencyCalled,
        @Pattern(regexp = "[a-z0-9_]{2,40}", message = "unknown_sector")
        @Schema(description = "The sector it was noticed in; a code from /sectors.", examples = "utbildning") String sectorCode,
        @NotNull @Size(min = 1, max = 20)
        @Schema(required = true, description = "At least one thing that was seen, heard or read (safeguard 2).") List<@NotNull @Valid ObservedEvent> observedEvents,
        @FreeText(max = 4000) @Schema(description = "What has been tried already.") String alreadyTried,
        @FreeText(max = 4000) @Schema(description = "What is good and protects: a trusted adult, school, work, own wish for help.") String protectiveFactors,
        @FreeText(max = 500) @Schema(description = "When the text names faith, opinion or dress: why the words are needed to understand what happened. Without it such a text is asked about (422 belief-hint) unless urgency is immediate.") String beliefHintAnswer) {

    @Schema(name = "RegisterObservedEvent", description = "One thing that was seen, heard or read.")
    public record ObservedEvent(
            @NotNull @FreeText(max = 4000) @Schema(required = true, description = "What happened, in plain words.") String whatHappened,
            @Schema(description = "The day, when it is known at least approximately. Not in the future.") LocalDate occurredOn,
            @NotNull @Schema(required = true, description = "How well the day is known.") DatePrecision datePrecision,
            @FreeText(max = 200) @Schema(description = "Where, in words.") String place,
            @NotNull @Schema(required = true, description = "The sort of place.") PlaceKind placeKind,
            @NotNull @Schema(required = true, description = "first_hand: seen or heard oneself; second_hand: told by somebody.") Provenance source,
            @FreeText(max = 1000) @Schema(description = "What was said or written, word for word.") String quotedWords) {

        StepContent.ObservedEvent content() {
            return new StepContent.ObservedEvent(whatHappened, occurredOn, datePrecision, place, placeKind, source, quotedWords);
        }
    }

    /** What the concern's first steps say. */
    Stream<StepContent> contents() {
        StepContent background = new StepContent.Background(alreadyTried, protectiveFactors, beliefHintAnswer);
        boolean hasBackground = alreadyTried != null || protectiveFactors != null || beliefHintAnswer != null;
        return Stream.concat(observedEvents.stream().map(ObservedEvent::content),
                hasBackground ? Stream.of(background) : Stream.empty());
    }
}
