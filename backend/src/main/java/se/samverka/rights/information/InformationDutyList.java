package se.samverka.rights.information;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The cases whose person is still to be told, the most urgent first; at most 100.")
public record InformationDutyList(@Schema(required = true) List<InformationDutyItem> items) {
}
