package io.partnerportal.profiles.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.forms.FormPanel;
import io.partnerportal.profiles.Profile;
import io.partnerportal.profiles.ProfileQueries;
import io.partnerportal.profiles.ProfileRules;
import io.partnerportal.profiles.ProfileService;
import io.partnerportal.protection.Protection;
import io.partnerportal.uikit.Formats;
import io.partnerportal.uikit.Notices;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;

/** Where users change name, mobile, e-mail, language and time zone of their own. */
final class ProfileForm {

    private final ProfileQueries profiles;
    private final ProfileService service;
    private final Protection protection;
    private final Clock clock;
    private final UI ui = UI.getCurrent();

    ProfileForm(ProfileQueries profiles, ProfileService service, Protection protection, Clock clock) {
        this.profiles = profiles;
        this.service = service;
        this.protection = protection;
        this.clock = clock;
    }

    FormPanel<Profile> panel() {
        var form = new FormPanel<>(Profile.class);
        form.required("displayName", new TextField(text("profiles.display-name")))
                .setMaxLength(128);
        form.field("mobile", new TextField(text("profiles.mobile")), binding -> binding.withNullRepresentation(""))
                .setHelperText(text("profiles.mobile-help"));
        form.field(
                        "email",
                        new EmailField(text("profiles.email")),
                        binding -> binding.asRequired(text("uikit.required")).withNullRepresentation(""))
                .setHelperText(text("profiles.email-help"));
        form.required("language", language());
        form.required("timeZone", timeZone());
        return form.read(profiles.own()).onSubmit(text("profiles.save"), this::submit);
    }

    private void submit(Profile wish) {
        if (service.asksForCode(wish)) {
            protection.askFor(ProfileService.CHANGE_EMAIL, () -> service.sendCode(wish), () -> save(wish));
        } else {
            save(wish);
        }
    }

    private void save(Profile wish) {
        var before = profiles.own();
        service.change(wish);
        Formats.readIn(ZoneId.of(wish.timeZone()), ui);
        if (wish.language().equals(before.language())) {
            Notices.done("profiles.saved");
        } else {
            ui.getPage().setLocation("language?to=" + wish.language() + "&back=/profile");
        }
    }

    private RadioButtonGroup<String> language() {
        var field = new RadioButtonGroup<String>(text("profiles.language"));
        field.setItems(ProfileRules.LANGUAGES);
        field.setItemLabelGenerator(tag -> {
            var language = Locale.forLanguageTag(tag);
            return language.getDisplayLanguage(language);
        });
        return field;
    }

    private ComboBox<String> timeZone() {
        var now = clock.instant();
        var field = new ComboBox<String>(text("profiles.time-zone"));
        field.setItems(ProfileRules.TIME_ZONES);
        field.setItemLabelGenerator(
                zone -> "%s (UTC%s)".formatted(zone, ZoneId.of(zone).getRules().getOffset(now)));
        field.setHelperText(text("profiles.time-zone-help"));
        return field;
    }

    private String text(String key) {
        return ui.getTranslation(key);
    }
}
