package io.partnerportal.members;

/** What members have in their hands; a module that gives them something to do implements it (R12). */
public interface Succession {

    /** How many things are, or will be, the member's. */
    int inHandsOf(long member);

    /** Gives all of them to somebody else, in the transaction that takes the member away. */
    void handOver(long member, long successor);
}
