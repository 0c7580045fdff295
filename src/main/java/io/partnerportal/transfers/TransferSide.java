package io.partnerportal.transfers;

/** Which of the two resellers. */
public enum TransferSide {
    /** 转出方: whose customer it is until then */
    GIVER("giver"),
    /** 转入方 */
    RECEIVER("receiver");

    private final String columns;

    TransferSide(String columns) {
        this.columns = columns;
    }

    /** What the names of its columns begin with. */
    String columns() {
        return columns;
    }

    TransferSide other() {
        return this == GIVER ? RECEIVER : GIVER;
    }

    public String nameKey() {
        return "transfers.side." + name();
    }
}
