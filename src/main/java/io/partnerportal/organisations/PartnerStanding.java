package io.partnerportal.organisations;

/** What a partner may still do (伙伴状态, R54); the later, the less. */
public enum PartnerStanding {
    NORMAL,
    /** 受限: its resale customers cannot buy. */
    RESTRICTED,
    /** 冻结: besides, its resale customers are frozen, nobody new is invited and nobody unlinked. */
    FROZEN;

    public PartnerStanding orWorse(PartnerStanding other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The words for it in both languages. */
    public String nameKey() {
        return "organisations.standing." + name();
    }
}
