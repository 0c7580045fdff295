package io.partnerportal.distribution;

import io.partnerportal.kernel.Rejection;

/** Something about the account stands in the way of its becoming a reseller. */
public class NotAsReseller extends Rejection {

    private static final long serialVersionUID = 1;

    private final ResellerObstacle obstacle;

    NotAsReseller(ResellerObstacle obstacle) {
        super(obstacle.nameKey());
        this.obstacle = obstacle;
    }

    public ResellerObstacle obstacle() {
        return obstacle;
    }
}
