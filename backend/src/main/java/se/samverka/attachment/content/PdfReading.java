package se.samverka.attachment.content;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Reads every object of the PDF on its standard input; its exit code is what was found. A harmless one goes out again,
 * cleaned ({@link PdfCleaning}). Run by {@link PdfProcess}.
 */
final class PdfReading extends PDFParser {
    private static final int MOST_OBJECTS = 200_000;
    /** What a viewer does by itself or at a press: run scripts, start programs, send forms, play media. */
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "Rendition",
            "Movie", "Sound", "RichMediaExecute", "GoTo3DView");
    private static final Set<String> ACTIVE_KEYS = Set.of("JS", "JavaScript", "RichMedia", "RichMediaContent");
    private static final Set<String> ACTIVE_ANNOTATIONS = Set.of("RichMedia", "3D", "Movie", "Screen", "Sound");
    private static final Set<String> FILE_KEYS = Set.of("EmbeddedFiles", "EF", "Collection");

    private PdfReading(byte[] file) throws IOException {
        super(new RandomAccessReadBuffer(file));
    }

    public static void main(String... none) throws IOException {
        byte[] file = System.in.readAllBytes();
        PdfFinding found = find(file);
        Runtime.getRuntime().halt((found == PdfFinding.HARMLESS ? write(file) : found).exitCode());
    }

    private static PdfFinding write(byte[] file) {
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(PdfCleaning.clean(file));
            return PdfFinding.HARMLESS;
        } catch (IOException | RuntimeException unreadable) {
            return PdfFinding.UNREADABLE;
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return PdfFinding.TOO_COMPLEX;
        }
    }

    static PdfFinding find(byte[] file) {
        try {
            return new PdfReading(file).find();
        } catch (IOException | RuntimeException unreadable) {
            // A locked document that does not open without its password ends here too.
            return unreadable.getClass().getSimpleName().equals("InvalidPasswordException") ? PdfFinding.ENCRYPTED : PdfFinding.UNREADABLE;
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return PdfFinding.TOO_COMPLEX;
        }
    }

    private PdfFinding find() throws IOException {
        setLenient(true);
        if (!parsePDFHeader()) {
            return PdfFinding.UNREADABLE;
        }
        initialParse();
        if (document.getTrailer().containsKey(COSName.ENCRYPT)) {
            return PdfFinding.ENCRYPTED;
        }
        List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            return PdfFinding.TOO_COMPLEX;
        }
        PdfFinding found = in(document.getTrailer());
        for (int i = 0; i < keys.size() && found == PdfFinding.HARMLESS; i++) {
            found = in(document.getObjectFromPool(keys.get(i)).getObject());
        }
        return found;
    }

    /** Looks into direct parts only: what is pointed to has its own turn. */
    private static PdfFinding in(COSBase part) {
        PdfFinding found = PdfFinding.HARMLESS;
        if (part instanceof COSDictionary dictionary) {
            found = of(dictionary);
            for (COSName key : dictionary.keySet()) {
                found = found == PdfFinding.HARMLESS ? in(dictionary.getItem(key)) : found;
            }
        } else if (part instanceof COSArray items) {
            for (int i = 0; i < items.size() && found == PdfFinding.HARMLESS; i++) {
                found = in(items.get(i));
            }
        }
        return found;
    }

    private static PdfFinding of(COSDictionary dictionary) {
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE, "");
        if (ACTIONS.contains(dictionary.getNameAsString(COSName.S, "")) || hasAny(dictionary, ACTIVE_KEYS)
                || ACTIVE_ANNOTATIONS.contains(subtype)) {
            return PdfFinding.ACTIVE;
        }
        if (hasAny(dictionary, FILE_KEYS) || dictionary.getNameAsString(COSName.TYPE, "").equals("EmbeddedFile")
                || subtype.equals("FileAttachment")) {
            return PdfFinding.EMBEDS_FILES;
        }
        return dictionary.containsKey(COSName.XFA) ? PdfFinding.DYNAMIC_FORM : PdfFinding.HARMLESS;
    }

    private static boolean hasAny(COSDictionary dictionary, Set<String> keys) {
        return dictionary.keySet().stream().anyMatch(key -> keys.contains(key.getName()));
    }
}
