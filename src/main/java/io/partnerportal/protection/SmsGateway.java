package io.partnerportal.protection;

import java.util.Locale;

/** Sends text messages. A bean of this kind is all it takes to have codes go to mobile numbers. */
public interface SmsGateway {

    void sendCode(String mobile, String code, Locale language);
}
