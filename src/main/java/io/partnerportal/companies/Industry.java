package io.partnerportal.companies;

/** What a company mainly does (行业). */
public enum Industry {
    SOFTWARE,
    INTERNET,
    FINANCE,
    MANUFACTURING,
    RETAIL,
    HEALTH,
    EDUCATION,
    GOVERNMENT,
    TRANSPORT,
    ENERGY,
    MEDIA,
    OTHER
}
