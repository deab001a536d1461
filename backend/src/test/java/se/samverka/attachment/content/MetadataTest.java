package se.samverka.attachment.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Tag;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverka.testing.Documents;
import se.samverka.testing.Pictures;

/** Rows 46 and 47: nothing but what one sees is left of a picture or a document, and that is the same. Read by somebody else's reader. */
@org.junit.jupiter.api.Tag("unit")
class MetadataTest {

    @Test
    void the_planted_metadata_is_seen_by_the_reader() throws Exception {
        Set<String> jpeg = directories(Pictures.jpegWithMetadata());
        assertTrue(jpeg.containsAll(Set.of("Exif IFD0", "GPS", "Exif Thumbnail", "XMP", "JpegComment")), jpeg.toString());
        Set<String> png = directories(Pictures.pngWithMetadata());
        assertTrue(png.containsAll(Set.of("PNG-tEXt", "PNG-zTXt", "XMP", "PNG-tIME", "Exif IFD0")), png.toString());
    }

    @Test
    void nothing_is_left_beside_a_JPEG_but_which_way_is_up() throws Exception {
        byte[] cleaned = JpegFile.clean(Pictures.jpegWithMetadata());
        assertEquals(Set.of("JPEG", "JFIF", "Huffman", "Exif IFD0", "File Type"), directories(cleaned));
        assertEquals(Set.of("Orientation"), tags(cleaned, "Exif IFD0"));
        assertFalse(text(cleaned).contains(Pictures.SECRET));
        assertArrayEquals(pixels(Pictures.jpeg()), pixels(cleaned));
    }

    @Test
    void nothing_is_left_beside_a_PNG() throws Exception {
        byte[] cleaned = PngFile.clean(Pictures.pngWithMetadata());
        assertEquals(Set.of("PNG-IHDR", "File Type"), directories(cleaned));
        assertFalse(text(cleaned).contains(Pictures.SECRET));
        assertArrayEquals(pixels(Pictures.png()), pixels(cleaned));
    }

    @Test
    void nothing_is_left_beside_a_PDF_and_its_pages_are_the_same() throws Exception {
        byte[] written = Documents.pdfWithMetadata(Pictures.SECRET);
        assertTrue(everythingIn(written).contains(Pictures.SECRET));
        byte[] cleaned = new PdfFile().clean(written);
        assertFalse(everythingIn(cleaned).contains(Pictures.SECRET), () -> everythingIn(cleaned));
        try (PDDocument document = Loader.loadPDF(cleaned)) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals("Det som syns", new PDFTextStripper().getText(document).strip());
            assertEquals("Kommentar", document.getPage(0).getAnnotations().get(0).getContents());
            assertNull(document.getDocumentInformation().getAuthor());
            assertNull(document.getDocumentInformation().getCreationDate());
        }
    }

    /** Unpacked: whatever is in the file, seen or not. */
    private static String everythingIn(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            StringBuilder all = new StringBuilder(text(pdf)).append(document.getDocument().getTrailer());
            for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
                COSBase object = document.getDocument().getObjectFromPool(key).getObject();
                all.append(object).append(object instanceof COSStream stream ? stream.toTextString() : "");
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void cleaning_once_more_changes_nothing() {
        byte[] jpeg = JpegFile.clean(Pictures.jpegWithMetadata());
        assertArrayEquals(jpeg, JpegFile.clean(jpeg));
        byte[] png = PngFile.clean(Pictures.pngWithMetadata());
        assertArrayEquals(png, PngFile.clean(png));
    }

    @ParameterizedTest
    @ValueSource(strings = {"progressive.jpg", "grey.jpg", "interlaced.png", "palette.png"})
    void other_encodings_stay_the_same_picture(String name) throws Exception {
        byte[] file = Encodings.of(name);
        byte[] cleaned = name.endsWith("png") ? PngFile.clean(file) : JpegFile.clean(file);
        assertArrayEquals(pixels(file), pixels(cleaned));
    }

    private static Set<String> directories(byte[] file) throws ImageProcessingException, IOException {
        Set<String> names = new TreeSet<>();
        ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories().forEach(directory -> names.add(directory.getName()));
        return names;
    }

    private static Set<String> tags(byte[] file, String directory) throws ImageProcessingException, IOException {
        Set<String> names = new TreeSet<>();
        for (Directory found : ImageMetadataReader.readMetadata(new ByteArrayInputStream(file)).getDirectories()) {
            if (found.getName().equals(directory)) {
                found.getTags().stream().map(Tag::getTagName).forEach(names::add);
            }
        }
        return names;
    }

    private static int[] pixels(byte[] file) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
