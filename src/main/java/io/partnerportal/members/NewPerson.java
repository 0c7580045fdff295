package io.partnerportal.members;

import io.partnerportal.accounts.NewUser;
import io.partnerportal.identity.UserKind;

/**
 * Somebody who is to become a member (创建人员, first step).
 *
 * @param name user name, never changed afterwards (R1)
 * @param note position or note, may be empty
 * @param mobile may be empty
 * @param password the first password, in clear; to be changed at the first sign-in (R28)
 */
public record NewPerson(String name, String displayName, String mobile, String email, String note, String password) {

    NewUser in(long organisation) {
        return new NewUser(organisation, UserKind.MEMBER, name, displayName, email, mobile, password, true);
    }

    Person person() {
        return new Person(displayName, mobile, email, note);
    }
}
