package io.partnerportal.transfers;

import io.partnerportal.kernel.Rejection;

/** A transfer cannot be opened, agreed to or completed now. */
public class TransferRefused extends Rejection {

    private static final long serialVersionUID = 1;

    private TransferRefused(String key) {
        super(key);
    }

    static TransferRefused because(TransferObstacle obstacle) {
        return new TransferRefused(obstacle.key());
    }

    /** The association to be moved is over. */
    static TransferRefused notAssociated() {
        return new TransferRefused("transfers.not-associated");
    }

    /** Another one of the same customer is not decided yet. */
    static TransferRefused open() {
        return new TransferRefused("transfers.open-already");
    }

    static TransferRefused notAgreed() {
        return new TransferRefused("transfers.not-agreed");
    }

    static TransferRefused agreedAlready() {
        return new TransferRefused("transfers.agreed-already");
    }

    /** Completed, refused, cancelled or lapsed meanwhile. */
    static TransferRefused over() {
        return new TransferRefused("transfers.over");
    }
}
