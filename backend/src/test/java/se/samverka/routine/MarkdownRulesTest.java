package se.samverka.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in a text that everybody reads, and that what comes with the system may. */
@Tag("unit")
class MarkdownRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "text <b>fet</b>", "<!-- dolt -->", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
            "> <div>", "| a |\n|---|\n| <i>x</i> |", "<?php ?>", "\\<b\\>", "<a href=\"https://x.example\">x</a>"})
    void html_is_refused(String text) {
        assertEquals(Optional.of("raw_html"), MarkdownRules.faultIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java&#115;cript:alert(1))", "[x](javascript&colon;alert(1))",
            "[x](data:text/html,x)", "[x](vbscript:x)", "[x](mailto:a@b.example)", "<mailto:a@b.example>", "[x](/start)", "[x](//x.example)", "[x](#a)", "[x]( )",
            "[x][1]\n\n[1]: javascript:alert(1)", "[x](tel:112;ext=javascript)", "[**x**](file:///etc/passwd)", "- [x](ftp://x.example)"})
    void other_links_than_http_https_and_tel_are_refused(String text) {
        assertEquals(Optional.of("unsafe_link"), MarkdownRules.faultIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"![x](https://x.example/a.png)", "![x][1]\n\n[1]: https://x.example/a.png"})
    void pictures_are_refused(String text) {
        assertEquals(Optional.of("image_not_allowed"), MarkdownRules.faultIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Rubrik\n\n**fet** och *kursiv*", "[112](tel:112)", "[x](https://www.polisen.se/a?b=c#d)", "<https://x.example>", "a < b och b > c",
            "`<b>` i kod", "| a | b |\n| --- | --- |\n| 1 | 2 |", "1. ett\n2. två", "[[Att fylla i]]", "[x](tel:+46-8-527)"})
    void ordinary_text_is_taken(String text) {
        assertEquals(Optional.empty(), MarkdownRules.faultIn(text));
    }

    @ParameterizedTest
    @CsvSource({"Ring [[växeln]].,true", "[112](tel:112),false", "[ ett ] [ två ],false"})
    void what_is_yet_to_be_filled_in_is_found(String text, boolean left) {
        assertEquals(left, MarkdownRules.hasPlaceholder(text));
    }

    @Test
    void what_comes_with_the_system_is_whole_and_safe_and_leaves_the_municipalitys_own_to_fill_in() {
        for (String address : RoutineTemplate.ALL) {
            RoutineTemplate template = RoutineTemplate.read(address, new ObjectMapper());
            assertEquals(Set.of(RoutineAudience.values()), template.editions().stream().map(RoutineEdition::audience).collect(Collectors.toSet()), address);
            assertTrue(template.steps().size() >= 5, address);
            template.editions().forEach(edition -> {
                assertEquals(Optional.empty(), MarkdownRules.faultIn(edition.text()), address + " " + edition.audience());
                assertTrue(edition.text().contains("[112](tel:112)"), address + " " + edition.audience() + " tells of 112");
                assertTrue(MarkdownRules.hasPlaceholder(edition.text()) || edition.audience() == RoutineAudience.CIVIL_SOCIETY, address + " " + edition.audience());
            });
        }
    }

    @Test
    void filled_in_nothing_is_left() throws Exception {
        Map<String, String> words = new ObjectMapper().readValue(getClass().getResourceAsStream("/demo/routine-contacts.json"), Map.class);
        RoutineTemplate filled = RoutineTemplate.read("vid-oro", new ObjectMapper()).filledIn(words);
        filled.editions().forEach(edition -> assertFalse(MarkdownRules.hasPlaceholder(edition.text()), edition.text()));
        filled.steps().forEach(step -> assertFalse(MarkdownRules.hasPlaceholder(step.contact()), step.what()));
    }
}
