package se.samverka.testing;

import static se.samverka.testing.Pictures.bytes;
import static se.samverka.testing.Pictures.concat;
import static se.samverka.testing.Pictures.deflated;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/** PDFs and archives made in code, harmless and not. */
public final class Documents {
    private Documents() {
    }

    /** One empty page, and whatever the catalogue gets beside it. @param more further objects, from number 4 on */
    public static byte[] pdf(String inCatalogue, String... more) {
        List<byte[]> objects = new ArrayList<>(List.of(
                bytes("<< /Type /Catalog /Pages 2 0 R " + inCatalogue + " >>"),
                bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>")));
        for (String object : more) {
            objects.add(bytes(object));
        }
        return pdf(objects);
    }

    public static byte[] pdf(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < objects.size(); i++) {
            table.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(concat(bytes(i + 1 + " 0 obj\n"), objects.get(i), bytes("\nendobj\n")));
        }
        int start = out.size();
        out.writeBytes(bytes("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n" + table
                + "trailer\n<< /Size " + (objects.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n"));
        return out.toByteArray();
    }

    /** The script is in a compressed stream of objects, and its names are escaped: a look at the bytes does not find it. */
    public static byte[] pdfWithHiddenScript() {
        return pdfWithObjectStream("/OpenAction 5 0 R", "<< /S /Java#53cript /J#53 (app.alert\\(1\\)) >>");
    }

    /** Some kilobytes that unpack to more objects than there is memory for. */
    public static byte[] pdfBomb() {
        return pdfWithObjectStream("/Extra 5 0 R", "[" + "<<>>".repeat(4_000_000) + "]");
    }

    /** @param fifth the object number 5, which is the only one in a compressed stream */
    private static byte[] pdfWithObjectStream(String inCatalogue, String fifth) {
        byte[] packed = deflated(bytes("5 0 " + fifth));
        byte[] stream = concat(bytes("<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n"), packed, bytes("\nendstream"));
        List<byte[]> objects = List.of(bytes("<< /Type /Catalog /Pages 2 0 R " + inCatalogue + " >>"), bytes("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                bytes("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"), stream);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        entries.writeBytes(new byte[] {0, 0, 0, 0, 0});
        for (int i = 0; i < objects.size(); i++) {
            entries.writeBytes(new byte[] {1, (byte) (out.size() >> 16), (byte) (out.size() >> 8), (byte) out.size(), 0});
            out.writeBytes(concat(bytes(i + 1 + " 0 obj\n"), objects.get(i), bytes("\nendobj\n")));
        }
        entries.writeBytes(new byte[] {2, 0, 0, 4, 0});
        int start = out.size();
        out.writeBytes(concat(bytes("6 0 obj\n<< /Type /XRef /Size 6 /W [1 3 1] /Root 1 0 R /Length " + entries.size() + " >>\nstream\n"), entries.toByteArray(),
                bytes("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n")));
        return out.toByteArray();
    }

    /** One page with a text and a comment, and the secret wherever a PDF tells of whoever made it. */
    public static byte[] pdfWithMetadata(String secret) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(100, 700);
                content.showText("Det som syns");
                content.endText();
            }
            PDAnnotationText comment = new PDAnnotationText();
            comment.setRectangle(new PDRectangle(100, 600, 20, 20));
            comment.setContents("Kommentar");
            comment.setTitlePopup(secret);
            comment.setAnnotationName(secret);
            page.setAnnotations(List.of(comment));
            PDDocumentInformation information = document.getDocumentInformation();
            information.setAuthor(secret);
            information.setTitle(secret);
            information.setCustomMetadataValue("Company", secret);
            information.setCreationDate(Calendar.getInstance());
            document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(bytes("<x:xmpmeta>" + secret + "</x:xmpmeta>"))));
            page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), new COSString(secret));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] pdfLocked(String password) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy lock = new StandardProtectionPolicy("owner", password, new AccessPermission());
            lock.setEncryptionKeyLength(128);
            document.protect(lock);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
