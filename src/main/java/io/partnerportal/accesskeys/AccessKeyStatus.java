package io.partnerportal.accesskeys;

/** Whether requests signed with a key are let in. */
public enum AccessKeyStatus {
    ENABLED,
    DISABLED
}
