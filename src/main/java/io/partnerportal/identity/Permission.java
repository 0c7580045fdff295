package io.partnerportal.identity;

/**
 * Every permission there is, by the name used in annotations, roles and access-key policies. Which page
 * or action each opens stands in {@link Navigation}.
 */
public final class Permission {

    public static final String HOME = "home";
    public static final String PROFILE = "profile";
    public static final String COMPANY_READ = "company:read";
    public static final String COMPANY_CHANGE = "company:change";

    public static final String MESSAGES = "messages";
    /** Held by everybody who may use the portal. */
    public static final String OWN_SECURITY = "own:security";
    /** Held by account owners and nobody else. */
    public static final String IAM_USERS = "iam-users";

    public static final String PROTECTION_SWITCH = "protection:switch";

    public static final String EXPORTS = "exports";
    public static final String EXPORTS_OF_ALL = "exports:all";

    public static final String CUSTOMERS_DEVELOP = "customers:develop";
    public static final String CUSTOMERS_UNLINK = "customers:unlink";
    /** Held by administrators of distributors and resellers. */
    public static final String CUSTOMERS_TRANSFER = "customers:transfer";

    public static final String CUSTOMERS_READ = "customers:read";
    public static final String CUSTOMERS_EDIT = "customers:edit";
    public static final String CUSTOMERS_FREEZE = "customers:freeze";
    public static final String CUSTOMERS_ASSIGN = "customers:assign";
    /** Customers are asked to let the partner act for them (R70). */
    public static final String CUSTOMERS_AUTHORISE = "customers:authorise";

    /** The list of customers leaves the portal (R67). */
    public static final String CUSTOMERS_EXPORT = "customers:export";
    /** Files about customers and prospects are not masked. */
    public static final String CUSTOMERS_EXPORT_UNMASKED = "customers:export-unmasked";

    public static final String RESELLERS_CUSTOMERS = "resellers:customers";
    public static final String ALERTS_READ = "alerts:read";
    public static final String ALERTS_HANDLE = "alerts:handle";

    public static final String CONSUMPTION_READ = "consumption:read";
    public static final String CONSUMPTION_EXPORT_UNMASKED = "consumption:export-unmasked";

    /** Held by a distributor's people and nobody else's, as the one below. */
    public static final String RESELLERS = "resellers";

    public static final String RESELLERS_MANAGE = "resellers:manage";

    /** Held by the owner of a customer account while the customer has no partner. */
    public static final String RESELLER_APPLY = "reseller-apply";

    public static final String ACCESS_KEYS = "access-keys";

    public static final String OPERATIONS_READ = "operations:read";
    public static final String MEMBERS = "members";
    public static final String MEMBERS_EXPORT_UNMASKED = "members:export-unmasked";
    public static final String ROLES = "roles";
    public static final String CONTACTS = "contacts";

    public static final String OPERATE_PARTNERS = "operate:partners";
    public static final String OPERATE_COMPANY_REVIEWS = "operate:company-reviews";
    public static final String OPERATE_RESELLERS = "operate:resellers";
    public static final String OPERATE_CUSTOMERS = "operate:customers";
    public static final String OPERATE_RELATIONS = "operate:relations";
    public static final String OPERATE_TRANSFERS = "operate:transfers";
    public static final String OPERATE_SUB_ACCOUNTS = "operate:sub-accounts";
    public static final String OPERATE_FACTS = "operate:facts";
    public static final String OPERATE_PROSPECTS = "operate:prospects";
    public static final String OPERATE_OUTREACH = "operate:outreach";
    public static final String OPERATE_IMPORTS = "operate:imports";
    public static final String OPERATE_CONSUMPTION = "operate:consumption";
    public static final String OPERATE_PRODUCTS = "operate:products";
    public static final String OPERATE_ANNOUNCEMENTS = "operate:announcements";
    public static final String OPERATE_MAILS = "operate:mails";
    public static final String OPERATE_ACCOUNTS = "operate:accounts";

    /** Held by the owner of a customer account while it belongs to a partner. */
    public static final String MY_PARTNER = "my-partner";

    private Permission() {}
}
