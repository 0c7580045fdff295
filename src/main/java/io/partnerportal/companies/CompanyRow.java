package io.partnerportal.companies;

import org.jspecify.annotations.Nullable;

/**
 * A company as its own people read it.
 *
 * @param creditCode absent until the operator has registered it
 * @param master whether the reader's account is the master account (主账号), which alone may change the company
 * @param masterAccount name of the master account
 */
public record CompanyRow(
        long id,
        @Nullable String creditCode,
        boolean master,
        String masterAccount,
        String name,
        String nameEn,
        @Nullable Industry industry,
        String address,
        String website,
        String contactName,
        String contactMobile,
        String contactEmail) {

    /** For the form that asks for a change. */
    public CompanyDetails details() {
        return new CompanyDetails(name, nameEn, industry, address, website, contactName, contactMobile, contactEmail);
    }
}
