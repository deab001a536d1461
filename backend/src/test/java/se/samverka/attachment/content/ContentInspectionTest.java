package se.samverka.attachment.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.samverka.testing.Pictures.bytes;
import static se.samverka.testing.Pictures.concat;
import static se.samverka.testing.Pictures.segment;
import static se.samverka.testing.Pictures.sub;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samverka.shared.problem.FieldError;
import se.samverka.shared.problem.ProblemException;
import se.samverka.shared.problem.ProblemType;
import se.samverka.testing.Documents;
import se.samverka.testing.Pictures;

/** Rows 44 to 48 of the bad-input table: what is taken, and why what is not taken is not. */
@Tag("unit")
class ContentInspectionTest {
    private static final byte[] ZIP = Documents.zip("a.txt", bytes("hej"));
    private static final byte[] EXECUTABLE = concat(bytes("MZ"), new byte[58], new byte[] {64, 0, 0, 0}, bytes("PE\0\0"), new byte[200]);
    private static final ContentInspection INSPECTION = inspection();

    private static ContentInspection inspection() {
        ContentInspection inspection = new ContentInspection();
        inspection.pdf = new PdfFile();
        return inspection;
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("a JPEG", "jpg", "image/jpeg", Pictures.jpeg()),
                Arguments.of("a JPEG by its long extension", "jpeg", "IMAGE/JPEG", Pictures.jpeg()),
                Arguments.of("a PNG", "png", "image/png", Pictures.png()),
                Arguments.of("a PDF", "pdf", "application/pdf", Documents.pdf("")),
                Arguments.of("a PDF with links and bookmarks", "pdf", "application/pdf", Documents.pdf("/OpenAction [3 0 R /Fit] /Outlines 4 0 R",
                        "<< /Type /Outlines >>", "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (https://www.nordmaling.se) >> >>")),
                Arguments.of("a text with BOM", "txt", "text/plain", bytes("\ufeffHej, åäö och 日本語 🙂\r\n\tindrag\r\n")),
                Arguments.of("a text of one word", "txt", "text/plain; charset=utf-8", bytes("ja")),
                Arguments.of("a text with less-than signs", "txt", "text/plain", bytes("a < b och <tid> för möte")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void takes(String what, String extension, String declared, byte[] file) {
        assertEquals(FileType.ofExtension(extension).orElseThrow(), INSPECTION.inspect(file, extension, declared).type());
    }

    static Stream<Arguments> bad() {
        byte[] jpeg = Pictures.jpeg();
        byte[] png = Pictures.png();
        byte[] pdf = Documents.pdf("");
        return Stream.of(
                // Row 44: what it is, what it is called and what it is said to be
                row("44: a program called PDF", "pdf", "application/pdf", EXECUTABLE, "file_type_mismatch"),
                row("44: a program called text", "txt", "text/plain", EXECUTABLE, "file_type_mismatch"),
                row("44: a page called text", "txt", "text/plain", bytes("<!DOCTYPE html><html><body>hej</body></html>"), "file_type_mismatch"),
                row("44: a page inside a text", "txt", "text/plain", bytes("Hej!\n\n<html><body onload=alert(1)>"), "file_type_mismatch"),
                row("44: a page far inside a text", "txt", "text/plain", concat(bytes("Hej. ".repeat(50_000)), bytes("<HTML>")), "file_is_two_things"),
                row("44: a script called text", "txt", "text/plain", bytes("#!/bin/sh\nrm -rf /\n"), "file_type_mismatch"),
                row("44: XML called text", "txt", "text/plain", bytes("<?xml version=\"1.0\"?><a/>"), "file_type_mismatch"),
                row("44: RTF called text", "txt", "text/plain", bytes("{\\rtf1\\ansi hej}"), "file_type_mismatch"),
                row("44: SVG with a script", "svg", "image/svg+xml", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), "file_type_not_taken"),
                row("44: SVG called PNG", "png", "image/png", bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "file_type_mismatch"),
                row("44: a page", "html", "text/html", bytes("<html></html>"), "file_type_not_taken"),
                row("44: a Word file with macros", "docm", "application/vnd.ms-word.document.macroEnabled.12", ZIP, "file_type_not_taken"),
                row("44: a GIF", "gif", "image/gif", Pictures.gif(), "file_type_not_taken"),
                row("44: a GIF called JPEG", "jpg", "image/jpeg", Pictures.gif(), "file_type_mismatch"),
                row("44: a PNG called JPEG", "jpg", "image/jpeg", png, "file_type_mismatch"),
                row("44: a PNG said to be JPEG", "png", "image/jpeg", png, "file_type_mismatch"),
                row("44: a JPEG without a declared type", "jpg", null, jpeg, "file_type_not_taken"),
                row("44: a JPEG of unknown declared type", "jpg", "application/octet-stream", jpeg, "file_type_not_taken"),
                row("44: a JPEG called a program", "exe", "image/jpeg", jpeg, "file_type_not_taken"),
                row("44: a PDF with an archive behind it", "pdf", "application/pdf", concat(pdf, ZIP), "file_is_two_things"),
                row("44: a PDF behind something else", "pdf", "application/pdf", concat(bytes("\n"), pdf), "file_is_two_things"),
                row("44: a GIFAR", "gif", "image/gif", concat(Pictures.gif(), ZIP), "file_type_not_taken"),
                row("44: a JPEG with an archive behind it", "jpg", "image/jpeg", concat(jpeg, ZIP), "file_is_two_things"),
                row("44: a PNG with an archive behind it", "png", "image/png", concat(png, ZIP), "file_is_two_things"),
                row("44: a JPEG with a RAR behind it", "jpg", "image/jpeg", concat(jpeg, bytes("Rar!"), new byte[] {0x1a, 7, 0}), "file_is_two_things"),
                row("44: a JPEG that is a script", "jpg", "image/jpeg", concat(sub(jpeg, 0, 4), bytes("/*"), bytes("JFIF\0\1\1\0\0\1\0\1\0\0"),
                        new byte[0x2f2a - 16], bytes("*/=alert(1)/*"), sub(jpeg, 20, jpeg.length)), "image_malformed"),
                row("44: a JPEG with a page in its comment", "jpg", "image/jpeg", concat(sub(jpeg, 0, 2), segment(0xfe, bytes("<script>alert(1)</script>")), sub(jpeg, 2, jpeg.length)), "file_is_two_things"),
                row("44: a PNG with PHP in its text", "png", "image/png", concat(sub(png, 0, 33), Pictures.chunk("tEXt", bytes("a\0<?php system($_GET[0]);")), sub(png, 33, png.length)), "file_is_two_things"),
                // Row 45: archives, whatever is in them
                row("45: an archive", "zip", "application/zip", ZIP, "file_type_not_taken"),
                row("45: an archive called PDF", "pdf", "application/pdf", ZIP, "file_type_mismatch"),
                row("45: a Word file", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ZIP, "file_type_not_taken"),
                row("45: an archive in an archive", "zip", "application/zip", Documents.zip("inner.zip", ZIP), "file_type_not_taken"),
                row("45: a path out of an archive", "zip", "application/zip", Documents.zip("../../etc/passwd", bytes("x")), "file_type_not_taken"),
                // Row 46: pictures
                row("46: a JPEG of 64 k by 64 k", "jpg", "image/jpeg", Pictures.jpegOf(65_535, 65_535, 3), "image_too_many_pixels"),
                row("46: a PNG of 64 k by 64 k", "png", "image/png", Pictures.pngOf(65_536, 65_536, new byte[4]), "image_too_many_pixels"),
                row("46: a JPEG without height", "jpg", "image/jpeg", Pictures.jpegOf(64, 0, 3), "image_malformed"),
                row("46: a JPEG in CMYK", "jpg", "image/jpeg", Pictures.jpegOf(64, 48, 4), "image_in_print_colours"),
                row("46: half a JPEG", "jpg", "image/jpeg", sub(jpeg, 0, jpeg.length / 2), "file_truncated"),
                row("46: a JPEG without its end", "jpg", "image/jpeg", sub(jpeg, 0, jpeg.length - 2), "file_truncated"),
                row("46: half a PNG", "png", "image/png", sub(png, 0, png.length / 2), "file_truncated"),
                row("46: a PNG without its end", "png", "image/png", sub(png, 0, png.length - 12), "file_truncated"),
                row("46: a PNG that holds less than it says", "png", "image/png", Pictures.pngOf(100, 100, new byte[301]), "file_truncated"),
                row("46: a PNG that unpacks to more than it says", "png", "image/png", Pictures.pngOf(1, 1, new byte[5_000_000]), "image_malformed"),
                row("46: a PNG with a changed byte", "png", "image/png", changed(png, 50), "image_malformed"),
                row("46: an animated PNG", "png", "image/png", Pictures.pngAnimated(), "image_animated"),
                row("46: a JPEG with a table longer than what it holds", "jpg", "image/jpeg", concat(sub(jpeg, 0, 2), segment(0xdb, new byte[100]), sub(jpeg, 2, jpeg.length)), "image_malformed"),
                // Row 47: PDF
                row("47: a PDF with a script", "pdf", "application/pdf", Documents.pdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"), "pdf_active"),
                row("47: a PDF with a script among its names", "pdf", "application/pdf", Documents.pdf("/Names << /JavaScript 4 0 R >>", "<< /Names [(a) 5 0 R] >>", "<< /S /JavaScript /JS (1) >>"), "pdf_active"),
                row("47: a PDF with a hidden script", "pdf", "application/pdf", Documents.pdfWithHiddenScript(), "pdf_active"),
                row("47: a PDF that starts a program", "pdf", "application/pdf", Documents.pdf("/OpenAction << /S /Launch /F (cmd.exe) >>"), "pdf_active"),
                row("47: a PDF that sends a form", "pdf", "application/pdf", Documents.pdf("", "<< /Type /Annot /Subtype /Widget /AA << /E << /S /SubmitForm /F (http://a) >> >> >>"), "pdf_active"),
                row("47: a PDF with a film", "pdf", "application/pdf", Documents.pdf("", "<< /Type /Annot /Subtype /RichMedia >>"), "pdf_active"),
                row("47: a PDF with a file inside", "pdf", "application/pdf", Documents.pdf("/Names << /EmbeddedFiles 4 0 R >>", "<< /Names [(a) << /EF << >> >>] >>"), "pdf_embeds_files"),
                row("47: a PDF with a file on a page", "pdf", "application/pdf", Documents.pdf("", "<< /Type /Annot /Subtype /FileAttachment >>"), "pdf_embeds_files"),
                row("47: a PDF portfolio", "pdf", "application/pdf", Documents.pdf("/Collection << /View /D >>"), "pdf_embeds_files"),
                row("47: a PDF with a dynamic form", "pdf", "application/pdf", Documents.pdf("/AcroForm << /XFA [(a) 4 0 R] /Fields [] >>", "<< >>"), "pdf_dynamic_form"),
                row("47: a PDF locked with a password", "pdf", "application/pdf", Documents.pdfLocked("hemligt"), "pdf_encrypted"),
                row("47: a PDF that only forbids printing", "pdf", "application/pdf", Documents.pdfLocked(""), "pdf_encrypted"),
                row("47: a PDF of a million objects", "pdf", "application/pdf", Documents.pdfBomb(), "pdf_too_complex"),
                row("47: a PDF without its end", "pdf", "application/pdf", sub(pdf, 0, pdf.length - 30), "file_truncated"),
                row("47: a PDF in name only", "pdf", "application/pdf", bytes("%PDF-1.7\nhej\n%%EOF\n"), "pdf_unreadable"),
                // Row 48: no XML is read anywhere; a bomb is no text
                row("48: a billion laughs", "txt", "text/plain", bytes("<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><l>&b;</l>"), "file_type_mismatch"),
                row("48: XML", "xml", "application/xml", bytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"), "file_type_not_taken"),
                // Text
                row("11: a text in Windows-1252", "txt", "text/plain", "Hej, åäö".getBytes(StandardCharsets.ISO_8859_1), "text_not_utf8"),
                row("12: a text with an escape sequence", "txt", "text/plain", bytes("Hej \u001b[2J och mera text så att det är en text"), "text_with_control_characters"));
    }

    private static Arguments row(String what, String extension, String declared, byte[] file, String code) {
        return Arguments.of(what, extension, declared, file, code);
    }

    private static byte[] changed(byte[] file, int at) {
        byte[] changed = file.clone();
        changed[at] ^= 1;
        return changed;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void refuses(String what, String extension, String declared, byte[] file, String code) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> INSPECTION.inspect(file, extension, declared));
        assertEquals(ProblemType.FILE_REFUSED, refusal.type());
        assertEquals(List.of(new FieldError("#/file", code, null)), refusal.errors());
    }

    @Test
    void a_cleaned_document_is_taken_again_and_a_text_is_kept_as_it_is() {
        byte[] pdf = Documents.pdf("");
        byte[] cleaned = INSPECTION.inspect(pdf, "pdf", "application/pdf").content();
        assertEquals(FileType.PDF, INSPECTION.inspect(cleaned, "pdf", "application/pdf").type());
        assertArrayEquals(bytes("hej"), INSPECTION.inspect(bytes("hej"), "txt", "text/plain").content());
    }
}
