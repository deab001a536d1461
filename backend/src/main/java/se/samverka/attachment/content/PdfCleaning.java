package se.samverka.attachment.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a PDF anew without what tells of whoever made it: title, author, program and times, XMP, what programs keep for
 * themselves, who wrote a comment and who signed. What one sees stays. Earlier versions that an editor left behind in the
 * file go too: only what is still pointed to is written. Run in the process of {@link PdfReading}.
 */
final class PdfCleaning {
    /** Beside what is shown: on the document, a page, a picture or a font. */
    private static final List<COSName> BESIDE = names("Metadata", "PieceInfo", "LastModified", "SourceModified");
    /** Of a comment: who, when and under which name. A form's field is named by T as well, and needs it. */
    private static final List<COSName> OF_COMMENT = names("T", "M", "CreationDate", "NM");
    private static final List<COSName> OF_DOCUMENT = List.of(COSName.INFO, COSName.ID);
    private static final Set<String> FIELDS = Set.of("Widget", "");

    private PdfCleaning() {
    }

    static byte[] clean(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDocument objects = document.getDocument();
            remove(objects.getTrailer(), OF_DOCUMENT);
            for (COSObjectKey key : List.copyOf(objects.getXrefTable().keySet())) {
                cleanIn(objects.getObjectFromPool(key).getObject());
            }
            // Otherwise the document's identity is made of the time.
            document.setDocumentId(0L);
            ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
            // Packing objects together walks lists of bookmarks by recursion.
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** In direct parts only: what is pointed to has its own turn. */
    private static void cleanIn(COSBase part) {
        if (part instanceof COSDictionary dictionary) {
            remove(dictionary, BESIDE);
            if (dictionary.containsKey(COSName.RECT) && !FIELDS.contains(dictionary.getNameAsString(COSName.SUBTYPE, ""))) {
                remove(dictionary, OF_COMMENT);
            }
            if (dictionary.getNameAsString(COSName.FT, "").equals("Sig")) {
                // It would not hold any more, and it names who signed.
                dictionary.removeItem(COSName.V);
            }
            dictionary.keySet().forEach(key -> cleanIn(dictionary.getItem(key)));
        } else if (part instanceof COSArray items) {
            for (int i = 0; i < items.size(); i++) {
                cleanIn(items.get(i));
            }
        }
    }

    private static void remove(COSDictionary dictionary, List<COSName> keys) {
        keys.forEach(dictionary::removeItem);
    }

    private static List<COSName> names(String... names) {
        return Arrays.stream(names).map(COSName::getPDFName).toList();
    }
}
