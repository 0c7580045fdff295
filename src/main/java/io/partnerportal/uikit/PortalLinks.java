package io.partnerportal.uikit;

import com.vaadin.flow.router.QueryParameters;
import io.partnerportal.identity.Navigation;
import java.util.Map;

/** Every address one module uses of another, as text; a test resolves each against the registered screens. */
public final class PortalLinks {

    private PortalLinks() {}

    public static String home() {
        return of(Navigation.HOME);
    }

    public static String customerConsumption() {
        return of(Navigation.CUSTOMER_CONSUMPTION);
    }

    public static String members() {
        return of(Navigation.MEMBERS);
    }

    public static String roles() {
        return of(Navigation.ROLES);
    }

    public static String contacts() {
        return of(Navigation.CONTACTS);
    }

    public static String partners() {
        return of(Navigation.OPERATOR_PARTNERS);
    }

    public static String company() {
        return of(Navigation.PROFILE_COMPANY);
    }

    public static String companyReviews() {
        return of(Navigation.OPERATOR_COMPANY_REVIEWS);
    }

    public static String accounts() {
        return of(Navigation.OPERATOR_ACCOUNTS);
    }

    public static String facts() {
        return of(Navigation.OPERATOR_FACTS);
    }

    public static String customers() {
        return of(Navigation.OPERATOR_CUSTOMER_LIST);
    }

    public static String subAccounts() {
        return of(Navigation.OPERATOR_SUB_ACCOUNTS);
    }

    public static String imports() {
        return of(Navigation.OPERATOR_IMPORTS);
    }

    public static String products() {
        return of(Navigation.OPERATOR_PRODUCTS);
    }

    public static String announcements() {
        return of(Navigation.OPERATOR_ANNOUNCEMENTS);
    }

    public static String mails() {
        return of(Navigation.OPERATOR_MAILS);
    }

    public static String messages() {
        return of(Navigation.MESSAGES);
    }

    public static String messageSettings() {
        return of(Navigation.MESSAGE_SETTINGS);
    }

    public static String exports() {
        return of(Navigation.EXPORTS);
    }

    /** The address of a page of the navigation tree. */
    public static String of(Navigation page) {
        return page.route().orElseThrow(() -> new IllegalArgumentException(page + " is not a page"));
    }

    /** An address with filters, such as {@code customers?status=FROZEN}; empty values are left out. */
    public static String filtered(String address, Map<String, String> filters) {
        var query = new FilterValues(filters).query();
        return query.equals(QueryParameters.empty()) ? address : address + "?" + query.getQueryString();
    }
}
