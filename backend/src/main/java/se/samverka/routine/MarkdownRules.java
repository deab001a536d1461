package se.samverka.routine;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What Markdown that others read may not hold. The page that shows it refuses the same once more. */
final class MarkdownRules {
    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern SAFE_TARGET = Pattern.compile("https?://[^\\s\\p{Cntrl}]{1,1000}|tel:\\+?[0-9-]{2,20}", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG_LIKE = Pattern.compile("<[A-Za-z/!?]");
    /** Where the municipality's own words are yet to be filled in. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[\\[[^\\]\\n]{1,200}]]");

    private MarkdownRules() {
    }

    /** @return the code of the first fault found; empty when there is none */
    static Optional<String> faultIn(String markdown) {
        Faults faults = new Faults();
        PARSER.parse(markdown).accept(faults);
        return Optional.ofNullable(faults.first);
    }

    static boolean hasPlaceholder(String text) {
        return text != null && PLACEHOLDER.matcher(text).find();
    }

    private static final class Faults extends AbstractVisitor {
        private String first;

        @Override
        public void visit(HtmlBlock html) {
            note("raw_html");
        }

        @Override
        public void visit(HtmlInline html) {
            note("raw_html");
        }

        /** What only looks like a tag: others that show the text may read it with looser rules. */
        @Override
        public void visit(Text text) {
            if (TAG_LIKE.matcher(text.getLiteral()).find()) {
                note("raw_html");
            }
        }

        @Override
        public void visit(Image image) {
            note("image_not_allowed");
        }

        @Override
        public void visit(Link link) {
            if (!SAFE_TARGET.matcher(link.getDestination()).matches()) {
                note("unsafe_link");
            }
            visitChildren(link);
        }

        private void note(String fault) {
            if (first == null) {
                first = fault;
            }
        }
    }
}
