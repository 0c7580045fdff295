package io.partnerportal.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.partnerportal.accounts.AccountQueries;
import io.partnerportal.accounts.UserPreferences;
import io.partnerportal.directory.SiteSettings;
import io.partnerportal.smtp.Mailbox;
import io.partnerportal.uikit.NoticeBar;
import io.partnerportal.uikit.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;

/** What stands above every page: another site suits this account better (S1), and that the data are for show. */
@SpringComponent
class PageNotices {

    private static final String SITE = "notice.site";

    private final SiteSettings sites;
    private final AccountQueries accounts;
    private final UserPreferences preferences;
    private final Mailbox mailbox;
    private final boolean demo;

    PageNotices(
            SiteSettings sites,
            AccountQueries accounts,
            UserPreferences preferences,
            Mailbox mailbox,
            @Value("${portal.demo:false}") boolean demo) {
        this.sites = sites;
        this.accounts = accounts;
        this.preferences = preferences;
        this.mailbox = mailbox;
        this.demo = demo;
    }

    List<Component> forCaller() {
        var ui = UI.getCurrent();
        var notices = new ArrayList<Component>();
        if (demo) {
            notices.add(demo(ui));
        }
        if (preferences.get(SITE).isEmpty()) {
            accounts.ownSite()
                    .flatMap(sites::suggestionFor)
                    .map(site -> suggestion(ui, site))
                    .ifPresent(notices::add);
        }
        return notices;
    }

    private NoticeBar demo(UI ui) {
        var notice = new NoticeBar(Severity.INFO, ui.getTranslation("shell.demo"));
        return mailbox.isOpen() ? notice.link(ui.getTranslation("smtp.mailbox.title"), "mailbox") : notice;
    }

    private NoticeBar suggestion(UI ui, SiteSettings.Site site) {
        var name = ui.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? site.english() : site.chinese();
        return new NoticeBar(Severity.WARNING, ui.getTranslation("shell.site-notice", name))
                .link(site.address(), site.address())
                .forgettable(() -> preferences.put(SITE, "put-away"));
    }
}
