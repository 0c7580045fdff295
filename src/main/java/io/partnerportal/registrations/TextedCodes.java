package io.partnerportal.registrations;

import io.partnerportal.kernel.InvalidField;
import io.partnerportal.protection.SmsGateway;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The way codes take to mobile numbers, where there is one. */
@Component
class TextedCodes {

    private static final Logger log = LoggerFactory.getLogger(TextedCodes.class);

    private final ObjectProvider<SmsGateway> gateways;

    TextedCodes(ObjectProvider<SmsGateway> gateways) {
        this.gateways = gateways;
    }

    boolean areSent() {
        return gateways.getIfAvailable() != null;
    }

    /** @throws InvalidField there is none */
    SmsGateway gateway() {
        var gateway = gateways.getIfAvailable();
        if (gateway == null) {
            log.warn("A registration code was not sent: no SMS gateway is configured");
            throw new InvalidField("mobile", "registrations.no-sms");
        }
        return gateway;
    }

    /** Once the transaction is over: one that is made again sends no code twice. */
    static void send(SmsGateway gateway, String mobile, String code, Locale language) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                gateway.sendCode(mobile, code, language);
            }
        });
    }
}
