package io.partnerportal.uikit;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A screen without browser, Spring or texts: a translation is its key, as in {@code !{uikit.close}!}. */
public class Browserless implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        begin();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
    }

    /** As if whoever reads had signed out, and in again. */
    public static void newSession() {
        MockVaadin.tearDown();
        begin();
    }

    private static void begin() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Formats.readIn(ZoneId.of("Asia/Shanghai"), UI.getCurrent());
    }
}
