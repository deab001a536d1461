package se.samverka.routine.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.routine.EditionLanguage;
import se.samverka.routine.RoutineStep;

/** What is printed: one A4 whatever is on it, with nothing outside the paper, readable by ear and by telephone. */
@Tag("unit")
class FittedCardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String PAGE = "https://samverka.kommun.example/publik/rutiner/vid-oro";
    private static final List<CardContact> CONTACTS = List.of(new CardContact("Socialtjänstens mottagning", "0930-140 00", "måndag–fredag 09.00–15.00"),
            new CardContact("Socialjouren", "0930-140 10", "dygnet runt"));
    private static final List<CardContact> LONG_CONTACTS = Collections.nCopies(6,
            new CardContact(words("Mottagningen", 100), "https://kommun.example/" + "x".repeat(177), words("måndag–fredag 09.00–15.00,", 160)));
    /** Points: 14 mm, less what a letter leans. */
    private static final double MARGIN = 38;

    /** As much as the contract takes (WriteRoutineVersion, SaveContactPath), and shapes that are hard to fit. */
    static Stream<Card> cards() {
        return Stream.of(steps(1, "Ring 112 vid fara."), steps(30, words("Berätta för din närmaste chef.", 300)), steps(30, "W".repeat(300)),
                text("Kort text."), text("# Rubrik\n\n" + "- punkt\n".repeat(2000)), text(words("Ett enda stycke utan slut.", 20000)), text("x".repeat(20000)),
                text("| Vem | Vad |\n|---|---|\n" + "| Du | Ring |\n".repeat(1000)), text("## Rubrik\n\n".repeat(1500)));
    }

    @ParameterizedTest
    @MethodSource("cards")
    void is_one_page_with_nothing_outside_it_and_what_matters_most_on_it(Card card) throws IOException {
        try (PDDocument pdf = drawn(card)) {
            assertEquals(1, pdf.getNumberOfPages());
            assertEquals(List.of(595, 842), List.of(Math.round(pdf.getPage(0).getMediaBox().getWidth()), Math.round(pdf.getPage(0).getMediaBox().getHeight())));
            assertEquals(List.of(), Outside.of(pdf));
            String text = text(pdf);
            assertTrue(text.contains("Ring 112") && text.contains("Ring 114 14"));
            assertTrue(text.contains("Version 2 · Gäller från 2026-11-23"));
            assertEquals(Math.min(4, card.contacts().size()), text.split("kommun.example/x|0930-140", -1).length - 1);
        }
    }

    @Test
    void says_where_the_rest_stands_only_when_something_is_left_out() throws IOException {
        try (PDDocument whole = drawn(steps(5, "Ring 112 vid fara.")); PDDocument cut = drawn(steps(30, words("Berätta för din närmaste chef.", 300)))) {
            assertFalse(text(whole).contains("Allt fick inte plats"));
            assertTrue(text(cut).contains("Allt fick inte plats här. Läs resten på sidan: https://samverka.kommun.example/rutiner/7"));
            assertTrue(text(cut).contains("Berätta för din närmaste chef."));
        }
    }

    @Test
    void a_text_that_fits_is_there_in_full_and_is_text_whatever_it_looks_like() throws IOException {
        try (PDDocument pdf = drawn(text("# När du är orolig\n\n**Ring** [112](tel:112) & <i>vänta</i>.\n\n1. Ett\n2. Två"))) {
            String text = text(pdf);
            assertTrue(text.contains("Ring 112 & vänta."), text);
            assertTrue(text.contains("1. Ett") && text.contains("2. Två"), text);
            assertEquals(1, text.split("När du är orolig", -1).length - 1, "the heading once: " + text);
        }
    }

    @Test
    void is_tagged_has_title_language_and_its_fonts_and_calls_itself_accessible() throws IOException {
        byte[] file = FittedCard.of(steps(3, "Ring 112 vid fara."));
        try (PDDocument pdf = Loader.loadPDF(file)) {
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals("sv", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertEquals("Åtgärdskort: När du är orolig", pdf.getDocumentInformation().getTitle());
            List<String> tags = Tags.of(pdf);
            assertEquals(1, Collections.frequency(tags, "H1"), tags.toString());
            assertEquals(4, Collections.frequency(tags, "TH"), tags.toString());
            assertEquals(3 * 4 + 2 * 3, Collections.frequency(tags, "TD"), tags.toString());
            assertTrue(tags.contains("Figure: QR-kod till " + PAGE), tags.toString());
            assertTrue(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8).contains("pdfuaid"));
            for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
                assertTrue(pdf.getPage(0).getResources().getFont(name).isEmbedded());
            }
        }
    }

    @Test
    void the_same_card_is_the_same_file() {
        assertArrayEquals(FittedCard.of(text("Kort text.")), FittedCard.of(text("Kort text.")));
    }

    /** Printed at 150 dots an inch, as office printers do in haste. */
    @Test
    void its_QR_code_is_read_from_paper() throws Exception {
        try (PDDocument pdf = drawn(steps(3, "Ring 112 vid fara."))) {
            BufferedImage paper = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            int[] dots = paper.getRGB(0, 0, paper.getWidth(), paper.getHeight(), null, 0, paper.getWidth());
            var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(paper.getWidth(), paper.getHeight(), dots)));
            assertEquals(PAGE, new QRCodeReader().decode(seen).getText());
        }
    }

    private static PDDocument drawn(Card card) throws IOException {
        byte[] file = FittedCard.of(card);
        Path kept = Path.of("target", "cards", card.steps().size() + "-" + card.text().size() + "-" + card.characters(card.parts(), Integer.MAX_VALUE) + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, file);
        return Loader.loadPDF(file);
    }

    private static String text(PDDocument pdf) throws IOException {
        PDFTextStripper reading = new PDFTextStripper();
        reading.setSortByPosition(true);
        return reading.getText(pdf).replaceAll("\\s+", " ");
    }

    private static Card steps(int count, String what) {
        String who = count == 1 ? "Du" : what.substring(0, Math.min(what.length(), 120));
        return card(Collections.nCopies(count, new RoutineStep(what, who, who.substring(0, Math.min(who.length(), 80)), null, null)), List.of(), count > 5);
    }

    private static Card text(String markdown) {
        return card(List.of(), CardText.of("När du är orolig", markdown), markdown.length() > 1000);
    }

    private static Card card(List<RoutineStep> steps, List<CardBlock> text, boolean full) {
        return new Card(EditionLanguage.SV, false, "Nordmalings kommun", full ? words("När du är orolig", 120) : "När du är orolig", steps, text,
                full ? LONG_CONTACTS : CONTACTS, DAY, 2, DAY, PAGE, "https://samverka.kommun.example/rutiner/7");
    }

    private static String words(String phrase, int length) {
        return (phrase + " ").repeat(length / phrase.length() + 1).substring(0, length).strip();
    }

    /** Letters beyond the margins. */
    private static final class Outside extends PDFTextStripper {
        private final List<String> found = new java.util.ArrayList<>();

        static List<String> of(PDDocument pdf) throws IOException {
            Outside look = new Outside();
            look.getText(pdf);
            return look.found;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getX() < MARGIN || letter.getX() + letter.getWidth() > 595 - MARGIN || letter.getY() > 842 - 25) {
                found.add(letter + " at " + letter.getX() + ", " + letter.getY());
            }
            super.processTextPosition(letter);
        }
    }
}
