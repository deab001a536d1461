package se.samverka.shared.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samverka.shared.time.SystemClock;

/**
 * XHTML of our own making as a tagged PDF in the form of PDF/UA-1 (ISO 14289-1): title, language, structure and fonts are
 * in it. Nothing is fetched: what the text refers to is not looked up. The same text gives the same bytes.
 *
 * @param bytes the whole file
 * @param pages how many pages it came to
 */
public record TaggedPdf(byte[] bytes, int pages) {
    private static final int BOLD = 700;
    private static final int REGULAR = 400;

    static {
        // It would tell of every document drawn.
        XRLog.setLoggingEnabled(false);
    }

    /**
     * @param xhtml with {@code lang}, a title and the font family "Source Sans 3"
     * @param dated the day the file tells that it was made
     */
    public static TaggedPdf of(String xhtml, LocalDate dated) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.useFont(font("Regular"), "Source Sans 3", REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font("Bold"), "Source Sans 3", BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl((address, type) -> address.startsWith("data:image/png;"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(xhtml, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return written(renderer.getPdfDocument(), xhtml, dated);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a document cannot be written", impossible);
        }
    }

    private static TaggedPdf written(PDDocument document, String xhtml, LocalDate dated) throws IOException {
        GregorianCalendar day = GregorianCalendar.from(dated.atStartOfDay(SystemClock.SWEDEN));
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.setDocumentId((long) xhtml.hashCode());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return new TaggedPdf(out.toByteArray(), document.getNumberOfPages());
    }

    private static FSSupplier<InputStream> font(String style) {
        return () -> TaggedPdf.class.getResourceAsStream("/fonts/SourceSans3-" + style + ".ttf");
    }
}
