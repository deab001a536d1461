package se.samverka.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;

/** A document: from its first byte to its end a PDF, and with nothing in it that acts or hides. What tells of its maker is taken out. */
@ApplicationScoped
public class PdfFile {
    private static final String BEGINNING = "%PDF-";
    private static final String END = "%%EOF";
    /** How far from its last byte a PDF's end may stand (ISO 32000-1, annex H, note 18). */
    private static final int LOOK_FOR_END = 1024;

    private final PdfProcess process = new PdfProcess();

    byte[] clean(byte[] file) {
        if (!text(file, 0, BEGINNING.length()).equals(BEGINNING)) {
            throw Refusal.because("file_is_two_things");
        }
        if (!text(file, Math.max(0, file.length - LOOK_FOR_END), file.length).contains(END)) {
            throw Refusal.because("file_truncated");
        }
        PdfProcess.Look look = process.look(file).orElseThrow(() -> new ProblemException(ProblemType.UNAVAILABLE));
        if (look.finding() != PdfFinding.HARMLESS) {
            throw Refusal.because(look.finding().refusal());
        }
        return look.cleaned();
    }

    private static String text(byte[] file, int from, int to) {
        int end = Math.min(to, file.length);
        return new String(file, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
