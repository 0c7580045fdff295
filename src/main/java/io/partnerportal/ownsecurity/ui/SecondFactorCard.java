package io.partnerportal.ownsecurity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.partnerportal.ownsecurity.OwnSecurityService;
import io.partnerportal.secondfactor.Enrolment;
import io.partnerportal.uikit.Notices;
import io.partnerportal.uikit.Severity;
import io.partnerportal.uikit.StatusBadge;
import java.util.List;

/** Whether a second factor is asked for at sign-in, and the steps that turn it on and off (两步验证). */
final class SecondFactorCard extends Div {

    private static final long serialVersionUID = 1;

    private final transient OwnSecurityService security;

    SecondFactorCard(OwnSecurityService security) {
        this.security = security;
        addClassName("pp-card");
        show();
    }

    private void show() {
        removeAll();
        var on = security.hasSecondFactor();
        add(
                new H2(getTranslation("secondfactor.title")),
                new StatusBadge(
                        on ? Severity.SUCCESS : Severity.NEUTRAL,
                        getTranslation(on ? "secondfactor.on" : "secondfactor.off")),
                new Paragraph(getTranslation("secondfactor.text")));
        if (on) {
            add(new Paragraph(getTranslation("secondfactor.codes-left", security.recoveryCodesLeft())));
            add(buttons(
                    new Button(getTranslation("secondfactor.renew"), _ -> askBeforeRenewal()),
                    new Button(getTranslation("secondfactor.remove"), _ -> askBeforeRemoval())));
        } else {
            add(buttons(new Button(getTranslation("secondfactor.add"), _ -> askBeforeEnrolment())));
        }
    }

    private void askBeforeEnrolment() {
        new PasswordDialog(
                        getTranslation("secondfactor.add"),
                        getTranslation("secondfactor.add.consequence"),
                        getTranslation("secondfactor.continue"),
                        password -> enrol(security.beginSecondFactor(getTranslation("secondfactor.issuer"), password)))
                .open();
    }

    private void enrol(Enrolment enrolment) {
        new EnrolmentDialog(enrolment, code -> {
                    var codes = security.confirmSecondFactor(code);
                    show();
                    showCodes(codes);
                })
                .open();
    }

    private void askBeforeRenewal() {
        new PasswordDialog(
                        getTranslation("secondfactor.renew"),
                        getTranslation("secondfactor.renew.consequence"),
                        getTranslation("secondfactor.renew"),
                        password -> {
                            var codes = security.renewRecoveryCodes(password);
                            show();
                            showCodes(codes);
                        })
                .open();
    }

    private void askBeforeRemoval() {
        new PasswordDialog(
                        getTranslation("secondfactor.remove"),
                        getTranslation("secondfactor.remove.consequence"),
                        getTranslation("secondfactor.remove"),
                        password -> {
                            security.removeSecondFactor(password);
                            Notices.done("secondfactor.removed");
                            show();
                        })
                .open();
    }

    private void showCodes(List<String> codes) {
        new RecoveryCodesDialog(codes).open();
    }

    private static Div buttons(Button... buttons) {
        var row = new Div(buttons);
        row.addClassName("pp-form-buttons");
        return row;
    }
}
