package io.partnerportal.directory;

import io.partnerportal.identity.AccountKind;
import java.util.List;

/** Knows what stands against closing an account (注销, R65); higher modules make it a bean with an order. */
public interface ClosureObjection {

    /**
     * Asked in the transaction that closes, while the account is locked: whoever would make an objection come true
     * locks the account as well.
     *
     * @return message keys, each of a whole sentence; empty when nothing does
     */
    List<String> against(long account, AccountKind kind);
}
