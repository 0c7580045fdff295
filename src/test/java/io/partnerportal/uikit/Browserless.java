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
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        Formats.readIn(ZoneId.of("Asia/Shanghai"), UI.getCurrent());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MockVaadin.tearDown();
    }
}
