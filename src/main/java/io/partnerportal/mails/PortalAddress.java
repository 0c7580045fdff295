package io.partnerportal.mails;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where readers reach the portal, for links that leave it. */
@Component
public class PortalAddress {

    private final String base;

    PortalAddress(@Value("${portal.public-url}") String base) {
        this.base = base.endsWith("/") ? base : base + "/";
    }

    /** @param path within the portal, without a slash in front */
    public String of(String path) {
        return base + path;
    }
}
