package se.samverka.routine.card;

import java.util.List;
import se.samverka.routine.RoutineStep;

/** A card as XHTML for one A4: what is said here in tables and lists is what a screen reader is told. */
final class CardPage {
    private static final int LONGEST_LINE = 85;
    private static final String STYLE = """
            @page { size: 210mm 297mm; margin: 12mm 14mm 11mm 14mm; }
            body { font-family: 'Source Sans 3'; font-size: %spt; line-height: 1.28; color: #1a1a1a; margin: 0; word-wrap: break-word; }
            h1 { font-size: 2.05em; line-height: 1.1; margin: 0; font-weight: bold; color: #00384a; }
            h2 { font-size: 1.15em; line-height: 1.2; margin: 0.9em 0 0.3em 0; font-weight: bold; color: #00384a; }
            p { margin: 0 0 0.45em 0; }
            table { width: 100%%; border-collapse: collapse; table-layout: fixed; }
            td, th { vertical-align: top; text-align: left; padding: 0; word-wrap: break-word; }
            ul, ol { margin: 0 0 0.45em 0; padding: 0 0 0 1.3em; }
            li { margin: 0 0 0.15em 0; }
            .kicker { font-size: 0.95em; color: #33535f; margin: 0 0 0.2em 0; }
            .head, .danger { display: table; width: 100%%; table-layout: fixed; }
            .head > div, .danger > div { display: table-cell; vertical-align: top; padding: 0 0 3mm 0; }
            .head .qr { width: 27mm; text-align: right; }
            .qr img { width: 27mm; height: 27mm; }
            .danger { border: 0.7mm solid #a3160f; margin: 0 0 3mm 0; }
            .danger > div { padding: 2mm 3mm; font-size: 1.05em; }
            .danger b { font-size: 1.4em; color: #a3160f; white-space: nowrap; }
            .danger .police { border-left: 0.25mm solid #c9a19e; width: 38%%; }
            .danger .police b { color: #1a1a1a; }
            .steps th { border-bottom: 0.5mm solid #00384a; padding: 0.2em 1.5mm 0.2em 0; font-size: 0.92em; }
            .steps td { border-bottom: 0.2mm solid #b9c4c9; padding: 0.35em 2mm 0.35em 0; }
            .steps .n { width: 6mm; font-weight: bold; }
            .steps .who { width: 40mm; }
            .steps .within { width: 27mm; padding-right: 0; }
            .steps .call { color: #33535f; }
            .turn td { padding: 0.15em 3mm 0.3em 0; }
            .turn .at { width: 62mm; font-weight: bold; }
            .turn .hours { width: 62mm; padding-right: 0; font-size: 0.88em; }
            .span { white-space: nowrap; }
            .small { font-size: 0.88em; color: #33535f; }
            .more { font-weight: bold; margin: 0.6em 0 0 0; }
            .foot { border-top: 0.25mm solid #00384a; padding: 1.2mm 0 0 0; margin: 1em 0 0 0; }
            """;

    private final Card card;
    private final CardWords words;
    private final StringBuilder page = new StringBuilder();

    private CardPage(Card card) {
        this.card = card;
        this.words = CardWords.of(card.language(), card.easy());
    }

    /**
     * @param points the size of its text
     * @param kept   how many of its parts there is room for
     * @param longest the most characters of a block of text
     */
    static String of(Card card, double points, int kept, int longest) {
        return new CardPage(card).written(points, kept, longest);
    }

    private String written(double points, int kept, int longest) {
        page.append("<!DOCTYPE html><html lang=\"").append(card.language().code()).append("\"><head><title>").append(escaped(words.card() + ": " + card.title()))
                .append("</title><meta name=\"description\" content=\"").append(escaped(card.municipality())).append("\" /><meta name=\"subject\" content=\"")
                .append(escaped(card.municipality())).append("\" /><style>").append(STYLE.formatted(Double.toString(points))).append("</style></head><body>");
        head();
        danger();
        if (card.steps().isEmpty()) {
            text(withoutLastHeading(card.text().subList(0, kept)), longest);
        } else {
            steps(card.steps().subList(0, kept));
        }
        if (kept < card.parts() || card.text().stream().anyMatch(block -> block.words().length() > longest)) {
            page.append("<p class=\"more\">").append(escaped(words.more() + " " + card.rest())).append("</p>");
        }
        contacts();
        foot();
        return page.append("</body></html>").toString();
    }

    private void head() {
        page.append("<div class=\"head\"><div><p class=\"kicker\">").append(escaped(card.municipality() + " · " + words.card()))
                .append("</p><h1>").append(escaped(card.title())).append("</h1></div><div class=\"qr\"><img src=\"").append(QrCode.of(card.page()))
                .append("\" alt=\"").append(escaped(words.qr().formatted(card.page()))).append("\" /></div></div>");
    }

    private void danger() {
        page.append("<div class=\"danger\"><div>").append(escaped(words.danger())).append("<br /><b>").append(escaped(words.dangerCall()))
                .append("</b></div><div class=\"police\">").append(escaped(words.police())).append("<br /><b>").append(escaped(words.policeCall()))
                .append("</b></div></div>");
    }

    private void steps(List<RoutineStep> steps) {
        page.append("<table class=\"steps\"><thead><tr><th class=\"n\" scope=\"col\">").append(escaped(words.no())).append("</th><th scope=\"col\">").append(escaped(words.what()))
                .append("</th><th class=\"who\" scope=\"col\">").append(escaped(words.who())).append("</th><th class=\"within\" scope=\"col\">")
                .append(escaped(words.within())).append("</th></tr></thead><tbody>");
        int number = 1;
        for (RoutineStep step : steps) {
            page.append("<tr><td class=\"n\">").append(number++).append("</td><td>").append(escaped(step.what()));
            if (step.contact() != null) {
                page.append("<br /><span class=\"call\">").append(escaped(step.contact())).append("</span>");
            }
            page.append("</td><td class=\"who\">").append(escaped(step.who())).append("</td><td class=\"within\">").append(escaped(step.within())).append("</td></tr>");
        }
        page.append("</tbody></table>");
    }

    private void text(List<CardBlock> blocks, int longest) {
        String list = "";
        for (CardBlock block : blocks) {
            String wanted = switch (block.kind()) {
                case BULLET -> "ul";
                case NUMBERED -> "ol";
                default -> "";
            };
            if (!wanted.equals(list)) {
                page.append(list.isEmpty() ? "" : "</" + list + ">").append(wanted.isEmpty() ? "" : "<" + wanted + ">");
                list = wanted;
            }
            String tag = block.kind() == CardBlock.Kind.HEADING ? "h2" : wanted.isEmpty() ? "p" : "li";
            page.append('<').append(tag).append('>').append(escaped(block.shortened(longest).words())).append("</").append(tag).append('>');
        }
        page.append(list.isEmpty() ? "" : "</" + list + ">");
    }

    /** A heading with nothing under it says nothing. */
    private static List<CardBlock> withoutLastHeading(List<CardBlock> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).kind() == CardBlock.Kind.HEADING) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private void contacts() {
        if (card.contacts().isEmpty()) {
            return;
        }
        page.append("<h2>").append(escaped(words.turn())).append("</h2><table class=\"turn\"><tbody>");
        card.contacts().forEach(contact -> page.append(contact(contact)));
        page.append("</tbody></table><p class=\"small\">").append(escaped(words.checked().formatted(card.checkedOn()))).append("</p>");
    }

    private static String contact(CardContact contact) {
        String hours = contact.hours() == null ? "" : escaped(contact.hours()).replace(", ", ",<br />");
        return "<tr><td>" + escaped(contact.name()) + "</td><td class=\"at\">" + escaped(contact.address()) + "</td><td class=\"hours\">" + hours + "</td></tr>";
    }

    private void foot() {
        page.append("<p class=\"foot small\">").append(escaped(words.version().formatted(card.number()) + " · " + words.from().formatted(card.effectiveFrom())
                + " · " + words.scan() + " ")).append("<span class=\"").append(card.page().length() > LONGEST_LINE ? "" : "span").append("\">").append(escaped(card.page()))
                .append("</span></p>");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }
}
