package se.samverka.concern;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.shared.extract.MaskGround;

/** The case itself, its steps and its journal, whole: whatever a step says, also what is added to it later, is shown. */
@ApplicationScoped
class ConcernExtract implements ExtractSource {
    private static final UUID NOBODY = new UUID(0, 0);
    /** What the reporter wrote. */
    private static final Set<String> BY_REPORTER = Set.of("observed_event", "background");

    @Inject
    ConcernDesk desk;

    @Inject
    ConcernRepository concerns;

    @Inject
    JournalRepository journal;

    @Inject
    CaseSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("concern", "concern_step", "journal_entry");
    }

    @Override
    public List<ExtractPart> partsOf(UUID id, ExtractFor madeFor) {
        Concern concern = desk.require(id);
        CaseMarks marks = desk.marks(concern);
        List<ExtractPart> parts = new ArrayList<>(facts(concern, madeFor));
        concerns.stepsOf(id).forEach(step -> parts.add(part(step, marks, madeFor)));
        journal.allOf(id).forEach(entry -> parts.add(part(entry, madeFor)));
        return parts;
    }

    private List<ExtractPart> facts(Concern concern, ExtractFor madeFor) {
        List<ExtractPart> facts = new ArrayList<>(List.of(
                new ExtractPart.Writing().add("caseNumber", concern.caseNumber()).add("receivedOn", Deadlines.today(concern.receivedAt()))
                        .as("concern.number", "fact", null, null),
                new ExtractPart.Writing().add("status", concern.status().code()).add("subjectKind", concern.subjectKind().code())
                        .add("eventType", concern.eventType().code()).add("urgency", concern.urgency().code())
                        .add("emergencyCalled", concern.emergencyCalled()).add("childReportMade", concern.childReportMade())
                        .add("childReportOn", concern.childReportOn()).add("closureOutcome", concern.closureOutcome() == null ? null : concern.closureOutcome().code())
                        .add("closedOn", concern.closedAt() == null ? null : Deadlines.today(concern.closedAt()))
                        .as("concern.sorting", "fact", null, madeFor.aboutSubject()),
                new ExtractPart.Writing().add("source", concern.source().code()).add("mandated", concern.isMandated()).add("sectorCode", concern.sectorCode())
                        .as("concern.source", "source", null, madeFor.aboutReporter())));
        if (concern.hasProposal()) {
            facts.add(new ExtractPart.Writing().add("proposal", concern.proposalKind().code()).add("reason", concern.proposalReason(seal))
                    .as("concern.proposal", "proposal", Deadlines.today(concern.proposedAt()), madeFor.aboutSubject()));
        }
        return facts;
    }

    private ExtractPart part(ConcernStep step, CaseMarks marks, ExtractFor madeFor) {
        StepContent content = step.content(seal);
        String kind = StepContentText.kindOf(content);
        ExtractPart.Writing writing = new ExtractPart.Writing();
        write(writing, "", StepContentText.tree(content));
        marks.correctionsOf(step.id()).forEach(correction -> writing.add("correction", correction.text()));
        writing.add("disputedSince", marks.disputedSince(step.id()));
        return writing.as("step." + step.id(), kind, Deadlines.today(step.at()),
                BY_REPORTER.contains(kind) ? null : madeFor.aboutSubject());
    }

    private ExtractPart part(JournalEntry entry, ExtractFor madeFor) {
        JournalEntryView view = entry.view(NOBODY, seal);
        // Data protection act 5:2: what has not got its final form is not given out.
        MaskGround proposed = entry.isLocked() ? madeFor.aboutSubject() : MaskGround.UNFINISHED;
        return new ExtractPart.Writing().add("kind", view.kind().code()).add("occurredOn", view.occurredOn()).add("text", view.text())
                .as("journal." + view.id(), "journal_entry", Deadlines.today(view.writtenAt()), proposed);
    }

    /** Ids say nothing to whom the extract is for; a list is several fields of one name. */
    private static void write(ExtractPart.Writing writing, String name, JsonNode node) {
        if (node.isObject()) {
            node.properties().stream().filter(field -> !field.getKey().equals("kind") && !field.getKey().endsWith("Id"))
                    .forEach(field -> write(writing, name.isEmpty() ? field.getKey() : name + "." + field.getKey(), field.getValue()));
        } else if (node.isArray()) {
            node.forEach(each -> write(writing, name, each));
        } else if (!node.isNull()) {
            writing.add(name, node.asText());
        }
    }
}
