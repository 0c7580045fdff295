package io.partnerportal.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Navigation.Level;
import java.util.Arrays;
import java.util.Locale;

/** At the right of the top bar: the language, and under the reader's name what belongs to the person. */
@SpringComponent
@UIScope
class UserMenu extends Div {

    private static final long serialVersionUID = 1;

    UserMenu(CurrentCaller caller, AuthenticationContext signedIn) {
        addClassName("pp-user");
        add(languageSwitch(), menu(caller, signedIn));
    }

    private Anchor languageSwitch() {
        var english = getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        var link = new Anchor("language?to=" + (english ? "zh-CN" : "en"), english ? "中文" : "English");
        link.getElement().setAttribute("router-ignore", true);
        link.getElement().setAttribute("lang", english ? "zh-CN" : "en");
        link.setId("pp-language");
        link.addClassName("pp-language");
        return link;
    }

    private MenuBar menu(CurrentCaller caller, AuthenticationContext signedIn) {
        var who = caller.get();
        var name = new Span(who.displayName());
        name.addClassName("pp-user-name");
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.getElement().setAttribute("aria-label", getTranslation("shell.user-menu"));
        var items = menu.addItem(name).getSubMenu();
        var account = new Span(who.name());
        account.addClassName("pp-user-account");
        items.addItem(account).setEnabled(false);
        Arrays.stream(Navigation.values())
                .filter(node -> node.level() == Level.USER_MENU && node.isOpenTo(who))
                .forEach(node -> items.addItem(new Anchor(node.route().orElseThrow(), getTranslation(node.nameKey()))));
        items.addSeparator();
        items.addItem(getTranslation("shell.sign-out"), _ -> signedIn.logout());
        return menu;
    }
}
