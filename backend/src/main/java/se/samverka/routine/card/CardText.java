package se.samverka.routine.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** An edition's Markdown as the plain blocks of a card: lists in lists become one list, the rows of a table become sentences. */
final class CardText {
    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\s]*-[|:\\s-]*");
    private static final Pattern CELLS = Pattern.compile("\\|");

    private CardText() {
    }

    /** @param title stands above them: a first heading above all text is left out, for it says the same */
    static List<CardBlock> of(String title, String markdown) {
        Blocks blocks = new Blocks();
        PARSER.parse(markdown).accept(blocks);
        boolean titled = blocks.found.size() > 1 && blocks.found.get(0).kind() == CardBlock.Kind.HEADING
                && (blocks.topHeading || blocks.found.get(0).words().equalsIgnoreCase(title));
        return List.copyOf(titled ? blocks.found.subList(1, blocks.found.size()) : blocks.found);
    }

    private static final class Blocks extends AbstractVisitor {
        private final List<CardBlock> found = new ArrayList<>();
        private boolean topHeading;

        @Override
        public void visit(Heading heading) {
            topHeading |= found.isEmpty() && heading.getLevel() == 1;
            add(CardBlock.Kind.HEADING, wordsOf(heading));
        }

        @Override
        public void visit(Paragraph paragraph) {
            boolean begins = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
            CardBlock.Kind kind = !begins ? CardBlock.Kind.PARAGRAPH
                    : paragraph.getParent().getParent() instanceof OrderedList ? CardBlock.Kind.NUMBERED : CardBlock.Kind.BULLET;
            String words = wordsOf(paragraph);
            if (words.startsWith("|")) {
                words.lines().filter(row -> !TABLE_RULE.matcher(row).matches()).forEach(row -> add(CardBlock.Kind.BULLET, cells(row)));
            } else {
                add(kind, words);
            }
        }

        @Override
        public void visit(FencedCodeBlock block) {
            add(CardBlock.Kind.PARAGRAPH, block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            add(CardBlock.Kind.PARAGRAPH, block.getLiteral());
        }

        private void add(CardBlock.Kind kind, String words) {
            String line = words.strip().replaceAll("\\s+", " ");
            if (!line.isEmpty()) {
                found.add(new CardBlock(kind, line));
            }
        }

        private static String cells(String row) {
            return CELLS.splitAsStream(row).map(String::strip).filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" – "));
        }
    }

    private static String wordsOf(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak line) {
                words.append('\n');
            }

            @Override
            public void visit(HardLineBreak line) {
                words.append('\n');
            }
        });
        return words.toString();
    }
}
