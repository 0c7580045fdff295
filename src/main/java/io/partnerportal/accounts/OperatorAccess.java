package io.partnerportal.accounts;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The vendor's own staff (平台运营) may do everything the operator menu offers. */
@Component
class OperatorAccess implements AccessSource {

    private static final Set<String> EVERYTHING = Arrays.stream(Navigation.values())
            .filter(node -> node.kinds().contains(AccountKind.OPERATOR))
            .map(Navigation::permission)
            .flatMap(Optional::stream)
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public AccountKind kind() {
        return AccountKind.OPERATOR;
    }

    @Override
    public Access accessOf(long account, long user, UserKind userKind) {
        return new Access(new Scope.Operator(), EVERYTHING);
    }
}
