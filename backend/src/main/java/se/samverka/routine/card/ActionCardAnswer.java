package se.samverka.routine.card;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;

/** A card as a file to save. */
final class ActionCardAnswer {
    static final String PDF = "application/pdf";

    private ActionCardAnswer() {
    }

    static RestResponse.ResponseBuilder<byte[]> of(ActionCard card) {
        return RestResponse.ResponseBuilder.ok(card.pdf(), PDF).header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + card.name() + "\"");
    }

    /** 304 when the reader has the same. */
    static RestResponse<byte[]> kept(ActionCard card, String howLong, Request request) {
        EntityTag tag = new EntityTag(card.tag());
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        boolean same = unchanged != null && unchanged.build().getStatus() == 304;
        return (same ? RestResponse.ResponseBuilder.<byte[]>create(304) : of(card)).tag(tag).header(HttpHeaders.CACHE_CONTROL, howLong).build();
    }
}
