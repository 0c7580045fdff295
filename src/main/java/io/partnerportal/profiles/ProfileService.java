package io.partnerportal.profiles;

import static java.util.Objects.requireNonNull;

import io.partnerportal.accounts.UserDetails;
import io.partnerportal.accounts.UserPreferences;
import io.partnerportal.accounts.UserService;
import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.protection.AddressProof;
import io.partnerportal.protection.CodeRefused;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Users change what they say of themselves; another e-mail address only once they have read a code sent there. */
@Service
@Transactional
@Allowed(Permission.PROFILE)
public class ProfileService {

    /** What the code for another e-mail address is asked for. */
    public static final String CHANGE_EMAIL = "profiles.change-email";

    private final UserService users;
    private final UserPreferences preferences;
    private final AddressProof addresses;
    private final EmailNotices notices;
    private final CurrentCaller caller;
    private final ProfileQueries profiles;
    private final ApplicationEventPublisher events;

    ProfileService(
            UserService users,
            UserPreferences preferences,
            AddressProof addresses,
            EmailNotices notices,
            CurrentCaller caller,
            ProfileQueries profiles,
            ApplicationEventPublisher events) {
        this.users = users;
        this.preferences = preferences;
        this.addresses = addresses;
        this.notices = notices;
        this.caller = caller;
        this.profiles = profiles;
        this.events = events;
    }

    /**
     * Whether {@link #change} will want the code that {@link #sendCode} sends.
     *
     * @throws InvalidField as {@link #change}, but for the code
     */
    public boolean asksForCode(Profile wish) {
        return isAnotherAddress(profiles.own(), checked(wish));
    }

    /**
     * Sends a code to the address in the wish, which is good for changing to that address alone.
     *
     * @return where it went, masked
     * @throws InvalidField as {@link #change}, but for the code
     * @throws CodeRefused the last one left less than a minute ago, or too many did today
     */
    public String sendCode(Profile wish) {
        return addresses.send(CHANGE_EMAIL, requireNonNull(checked(wish).email()));
    }

    /**
     * Keeps the caller's own profile. The address that was is told when there is another one.
     *
     * @throws InvalidField a value breaks a rule, or mobile or e-mail belong to another user (R3)
     * @throws CodeRefused another e-mail address without the code that was sent there
     */
    public void change(Profile wish) {
        var who = caller.get();
        var checked = checked(wish);
        var before = profiles.own();
        if (isAnotherAddress(before, checked)) {
            var email = requireNonNull(checked.email());
            addresses.require(CHANGE_EMAIL, email);
            notices.tellOldAddress(who.user(), email);
        }
        users.change(who.user(), details(checked));
        preferences.chooseLanguage(Locale.forLanguageTag(checked.language()));
        preferences.chooseZone(ZoneId.of(checked.timeZone()));
        if (!before.equals(checked)) {
            events.publishEvent(new ProfileChanged(who.user(), who.name(), who.account(), before, checked));
        }
    }

    private Profile checked(Profile wish) {
        var checked = ProfileRules.checked(wish);
        users.check(caller.get().user(), details(checked));
        return checked;
    }

    private static UserDetails details(Profile profile) {
        return new UserDetails(profile.displayName(), profile.email(), profile.mobile());
    }

    private static boolean isAnotherAddress(Profile before, Profile after) {
        return !requireNonNull(after.email()).equals(before.email());
    }
}
