package io.partnerportal.prospects;

import io.partnerportal.kernel.Rejection;

/** A prospect cannot be registered; the words name the cause and nobody else. */
public class ProspectRefused extends Rejection {

    private static final long serialVersionUID = 1;

    ProspectRefused(Obstacle obstacle) {
        super(obstacle.nameKey());
    }

    private ProspectRefused(String key, Object... details) {
        super(key, details);
    }

    /** The partner holds the address or the number itself. */
    static ProspectRefused ownAlready() {
        return new ProspectRefused("prospects.own-registered");
    }

    /** As many as a partner may hold at once (R32). */
    static ProspectRefused tooMany(int most) {
        return new ProspectRefused("prospects.too-many", most);
    }

    /** The partner itself cannot be reached (R31). */
    static ProspectRefused ownContactMissing() {
        return new ProspectRefused("prospects.own-contact-missing");
    }

    /** It is no longer in a state in which that can be done. */
    static ProspectRefused overtaken() {
        return new ProspectRefused("prospects.overtaken");
    }
}
