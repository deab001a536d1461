package se.samverka.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samverka.shared.crypto.CaseSeal;
import se.samverka.shared.extract.ExtractFor;
import se.samverka.shared.extract.ExtractPart;
import se.samverka.shared.extract.ExtractSource;
import se.samverka.shared.time.SystemClock;

/** That there are files, by name and kind. What they hold is looked through and given out by itself. */
@ApplicationScoped
class AttachmentExtract implements ExtractSource {
    @Inject
    AttachmentRepository attachments;

    @Inject
    CaseSeal seal;

    @Override
    public Set<String> tables() {
        return Set.of("attachment");
    }

    @Override
    public List<ExtractPart> partsOf(UUID caseId, ExtractFor madeFor) {
        return attachments.of(caseId).stream().map(attachment -> attachment.view(seal, false)).map(file ->
                new ExtractPart.Writing().add("fileName", file.fileName()).add("fileType", file.fileType().code())
                        .as("attachment." + file.id(), "attachment", LocalDate.ofInstant(file.addedAt(), SystemClock.SWEDEN),
                                file.addedAs() == AddedAs.REPORTER ? madeFor.aboutReporter() : madeFor.aboutSubject())).toList();
    }
}
