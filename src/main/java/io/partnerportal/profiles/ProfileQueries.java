package io.partnerportal.profiles;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.BusinessCalendar;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The caller's own profile and nobody else's. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.PROFILE)
public class ProfileQueries {

    private final JdbcClient jdbc;
    private final CurrentCaller caller;
    private final BusinessCalendar calendar;

    ProfileQueries(JdbcClient jdbc, CurrentCaller caller, BusinessCalendar calendar) {
        this.jdbc = jdbc;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** With the language and time zone that hold where the user never chose. */
    public Profile own() {
        return jdbc.sql("""
                select display_name, mobile, email,
                       coalesce(language, :language) as language, coalesce(time_zone, :zone) as time_zone
                  from portal_user
                 where id = :user
                """)
                .param("user", caller.get().user())
                .param("language", Locale.SIMPLIFIED_CHINESE.toLanguageTag())
                .param("zone", calendar.zone().getId())
                .query(Profile.class)
                .single();
    }
}
