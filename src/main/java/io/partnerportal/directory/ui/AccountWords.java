package io.partnerportal.directory.ui;

import com.vaadin.flow.component.UI;
import io.partnerportal.accounts.AccountStatus;
import io.partnerportal.directory.SiteSettings;
import io.partnerportal.identity.AccountKind;
import io.partnerportal.uikit.Severity;

/** What kinds, states and sites of accounts are called in the reader's language. */
final class AccountWords {

    private final SiteSettings sites;
    private final UI ui = UI.getCurrent();

    AccountWords(SiteSettings sites) {
        this.sites = sites;
    }

    String kind(AccountKind kind) {
        return ui.getTranslation("directory.kind." + kind);
    }

    String status(AccountStatus status) {
        return ui.getTranslation("directory.status." + status);
    }

    static Severity severity(AccountStatus status) {
        return switch (status) {
            case ACTIVE -> Severity.SUCCESS;
            case SUSPENDED -> Severity.DANGER;
            case CLOSED -> Severity.NEUTRAL;
        };
    }

    /** The site's own name where the settings give one, with its key. */
    String site(String key) {
        return sites.name(key, ui.getLocale())
                .orElseGet(() -> key.equals(sites.home()) ? ui.getTranslation("directory.site.home", key) : key);
    }
}
