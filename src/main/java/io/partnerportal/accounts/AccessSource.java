package io.partnerportal.accounts;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.UserKind;

/** Says what the users of one kind of account may do; the module that knows their roles implements it. */
public interface AccessSource {

    AccountKind kind();

    /** Read anew on every request, so a changed role counts at the next click (decision 10a). */
    Access accessOf(long account, long user, UserKind userKind);
}
