package se.samverka.situation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The partner rendition of the adopted situation picture. Holds nothing about persons.")
public record PartnerPictureView(
        @Schema(required = true) UUID id,
        @Schema(required = true, description = "When it was made available to partners.") Instant publishedAt,
        @Schema(required = true, description = "First day it is about.") LocalDate periodFrom,
        @Schema(required = true, description = "Last day it is about.") LocalDate periodTo,
        @Schema(required = true, description = "Its sections, in order.") List<Section> sections) {

    @Schema(name = "PartnerPictureSection", description = "A section of the picture.")
    public record Section(@Schema(required = true, description = "Its heading.") String heading,
            @Schema(required = true, description = "Its text.") String text) {
    }
}
