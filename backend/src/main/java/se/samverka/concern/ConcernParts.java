package se.samverka.concern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.samverka.shared.crypto.CaseSeal;

@ApplicationScoped
class ConcernParts implements ConcernPartLookup {
    @Inject
    ConcernDesk desk;

    @Inject
    ConcernRepository concerns;

    @Inject
    CaseSeal seal;

    @Override
    @Transactional
    public List<ConcernPart> of(UUID id) {
        Concern concern = desk.require(id);
        CaseMarks marks = desk.marks(concern);
        return Stream.concat(facts(concern).map(part -> marked(part, List.of(), marks.wholeDisputedSince())),
                concerns.stepsOf(id).stream().flatMap(step -> parts(step, step.content(seal))
                        .map(part -> marked(part, marks.correctionsOf(step.id()), marks.disputedSince(step.id()))))).toList();
    }

    /** Safeguard 16: what was corrected or is disputed never leaves without its mark. */
    private static ConcernPart marked(ConcernPart part, List<StepCorrection> corrections, LocalDate disputedSince) {
        Fields fields = new Fields();
        part.fields().forEach(field -> fields.add(field.name(), field.value()));
        corrections.forEach(correction -> fields.add("correction", correction.text()));
        return new ConcernPart(part.key(), part.kind(), part.writtenOn(), fields.add("disputedSince", disputedSince).list);
    }

    private static Stream<ConcernPart> facts(Concern concern) {
        return Stream.of(
                fact("case_number", new Fields().add("caseNumber", concern.caseNumber())),
                fact("received_on", new Fields().add("receivedOn", Deadlines.today(concern.receivedAt()))),
                fact("subject_kind", new Fields().add("subjectKind", concern.subjectKind().code())),
                fact("event_type", new Fields().add("eventType", concern.eventType().code())),
                fact("urgency", new Fields().add("urgency", concern.urgency().code())),
                fact("child_report", new Fields().add("childReportMade", concern.childReportMade())
                        .add("childReportOn", concern.childReportOn()))).filter(part -> !part.fields().isEmpty());
    }

    private static Stream<ConcernPart> parts(ConcernStep step, StepContent content) {
        if (content instanceof StepContent.ObservedEvent event) {
            return parts(step, ConcernPartKind.OBSERVED_EVENT,
                    new Part("what_happened", new Fields().add("whatHappened", event.whatHappened()).add("source", event.source().code())),
                    new Part("occurred_on", new Fields().add("occurredOn", event.occurredOn()).add("datePrecision", event.datePrecision().code())),
                    new Part("place", new Fields().add("placeKind", event.placeKind().code()).add("place", event.place())),
                    new Part("quoted_words", event.quotedWords() == null ? new Fields()
                            : new Fields().add("quotedWords", event.quotedWords()).add("source", event.source().code())));
        }
        if (content instanceof StepContent.Background background) {
            return parts(step, ConcernPartKind.BACKGROUND,
                    new Part("already_tried", new Fields().add("alreadyTried", background.alreadyTried())),
                    new Part("protective_factors", new Fields().add("protectiveFactors", background.protectiveFactors())));
        }
        if (content instanceof StepContent.Assessment assessment) {
            return parts(step, ConcernPartKind.ASSESSMENT,
                    new Part("factors", new Fields().addAll("riskFactor", assessment.riskFactors())
                            .addAll("protectiveFactor", assessment.protectiveFactors())
                            .add("noProtectiveFactorsBecause", assessment.noProtectiveFactorsBecause())),
                    new Part("summary", new Fields().add("summary", assessment.summary())),
                    new Part("conclusion", new Fields().add("conclusion", assessment.conclusion().code())
                            .add("urgency", assessment.urgency().code())));
        }
        if (content instanceof StepContent.Measure measure) {
            return parts(step, ConcernPartKind.MEASURE,
                    new Part("description", new Fields().add("description", measure.description())
                            .add("preventionLevel", measure.preventionLevel().code())),
                    new Part("responsible", new Fields().add("responsible", measure.responsible())));
        }
        if (content instanceof StepContent.FollowUp followUp) {
            return parts(step, ConcernPartKind.FOLLOW_UP,
                    new Part("result", new Fields().add("heldOn", followUp.heldOn()).add("result", followUp.result().code())),
                    new Part("note", new Fields().add("note", followUp.note())));
        }
        return Stream.of();
    }

    private record Part(String name, Fields fields) {
    }

    private static ConcernPart fact(String name, Fields fields) {
        return new ConcernPart(name, ConcernPartKind.FACT, null, fields.list);
    }

    private static Stream<ConcernPart> parts(ConcernStep step, ConcernPartKind kind, Part... parts) {
        LocalDate writtenOn = Deadlines.today(step.at());
        return Stream.of(parts).filter(part -> !part.fields().list.isEmpty())
                .map(part -> new ConcernPart(step.id() + "." + part.name(), kind, writtenOn, part.fields().list));
    }

    /** Those that say something. */
    private static final class Fields {
        private final List<ConcernPart.Field> list = new ArrayList<>();

        Fields add(String name, Object value) {
            if (value != null) {
                list.add(new ConcernPart.Field(name, value.toString()));
            }
            return this;
        }

        Fields addAll(String name, List<String> values) {
            values.forEach(value -> add(name, value));
            return this;
        }
    }
}
