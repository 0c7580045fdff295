package io.partnerportal.companies;

import io.partnerportal.kernel.Rejection;

/** Only the master account's administrator changes the company (R20). */
public final class MasterAccountOnly extends Rejection {

    private static final long serialVersionUID = 1;

    MasterAccountOnly(String masterAccount) {
        super("companies.master-only", masterAccount);
    }
}
