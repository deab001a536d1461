package se.samverka.routine.card;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** The structure of a document as a screen reader meets it, a picture with what it is said to show. */
final class Tags {
    private Tags() {
    }

    static List<String> of(PDDocument pdf) {
        List<String> found = new ArrayList<>();
        gather(pdf.getDocumentCatalog().getStructureTreeRoot(), found);
        return found;
    }

    private static void gather(PDStructureNode node, List<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element.getStructureType() + (element.getAlternateDescription() == null ? "" : ": " + element.getAlternateDescription()));
                gather(element, found);
            }
        }
    }
}
