package se.samverka.apiclient;

import java.util.UUID;

/** Something was decided about a system, or about a key of it. */
public record ApiClientChanged(UUID client) {
}
