package se.samverka.attachment.content;

/** What the process that reads a PDF tells, by its exit code. */
enum PdfFinding {
    HARMLESS(0, null),
    ENCRYPTED(10, "pdf_encrypted"),
    ACTIVE(11, "pdf_active"),
    EMBEDS_FILES(12, "pdf_embeds_files"),
    DYNAMIC_FORM(13, "pdf_dynamic_form"),
    TOO_COMPLEX(14, "pdf_too_complex"),
    UNREADABLE(15, "pdf_unreadable");

    private final int exitCode;
    private final String refusal;

    PdfFinding(int exitCode, String refusal) {
        this.exitCode = exitCode;
        this.refusal = refusal;
    }

    int exitCode() {
        return exitCode;
    }

    String refusal() {
        return refusal;
    }

    /** Whatever else ends the process (out of memory, killed after its time) is the file's doing. */
    static PdfFinding of(int exitCode) {
        for (PdfFinding finding : values()) {
            if (finding.exitCode == exitCode) {
                return finding;
            }
        }
        return TOO_COMPLEX;
    }
}
