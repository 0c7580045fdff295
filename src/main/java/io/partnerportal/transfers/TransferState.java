package io.partnerportal.transfers;

/** How far a transfer is. */
public enum TransferState {
    /** 待同意: one of the resellers, or both, have not answered */
    WAITING,
    /** 待完成: both have agreed */
    READY,
    DONE,
    /** by either reseller */
    REFUSED,
    /** by the operator */
    CANCELLED,
    /** 已失效: the association to be moved ended in another way */
    LAPSED;

    public boolean isOpen() {
        return this == WAITING || this == READY;
    }

    public String nameKey() {
        return "transfers.state." + name();
    }
}
