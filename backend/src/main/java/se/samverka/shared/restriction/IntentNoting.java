package se.samverka.shared.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

@ApplicationScoped
public class IntentNoting {
    @Inject
    RequestIntent intent;

    @ServerRequestFilter
    public void note(ContainerRequestContext request, ResourceInfo resource) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads && !resource.getResourceMethod().isAnnotationPresent(AlsoWhenRestricted.class)) {
            intent.toChange();
        }
    }
}
