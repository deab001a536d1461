package se.samverka.attachment.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.mime.MimeTypes;
import java.io.IOException;
import se.samverka.shared.problem.ProblemException;

/** Decides whether a file is taken. What it is said to be, how it is named and what it is must agree. */
@ApplicationScoped
public class ContentInspection {
    @Inject
    PdfFile pdf;

    /** What is kept of a file: its type and its bytes without anything that does not belong to what one sees. */
    public record Cleaned(FileType type, byte[] content) {
    }

    /**
     * @param extension what stands after the last dot of the name, in lower case
     * @param declared  the media type the sender gave, or null
     * @throws ProblemException file-refused, with the reason as code
     */
    public Cleaned inspect(byte[] file, String extension, String declared) {
        FileType type = typeOf(file, extension, declared);
        if (Polyglot.isAlsoSomethingElse(file, type)) {
            throw Refusal.because("file_is_two_things");
        }
        return new Cleaned(type, switch (type) {
            case JPEG -> JpegFile.clean(file);
            case PNG -> PngFile.clean(file);
            case PDF -> pdf.clean(file);
            case TEXT -> TextFile.check(file);
        });
    }

    private static FileType typeOf(byte[] file, String extension, String declared) {
        FileType named = FileType.ofExtension(extension).orElseThrow(() -> Refusal.because("file_type_not_taken"));
        FileType said = Optional.ofNullable(declared).map(ContentInspection::withoutParameters).flatMap(FileType::ofMediaType)
                .orElseThrow(() -> Refusal.because("file_type_not_taken"));
        if (said != named || !is(named, sniff(file))) {
            throw Refusal.because("file_type_mismatch");
        }
        return named;
    }

    /** Bytes that nothing is known of may still be text, in another encoding: {@link TextFile} tells what is wrong with it. */
    private static boolean is(FileType named, String sniffed) {
        return FileType.ofMediaType(sniffed).equals(Optional.of(named))
                || named == FileType.TEXT && sniffed.equals(MimeTypes.OCTET_STREAM);
    }

    private static String sniff(byte[] file) {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).getBaseType().toString();
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory cannot be read");
        }
    }

    private static String withoutParameters(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
