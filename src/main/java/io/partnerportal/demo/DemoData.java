package io.partnerportal.demo;

import io.partnerportal.identity.AccountKind;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Caller;
import io.partnerportal.identity.Navigation;
import io.partnerportal.identity.Scope;
import io.partnerportal.identity.UserKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills an empty portal with the demo on its first start, and prints how to sign in. */
@Component
@ConditionalOnProperty("portal.demo")
class DemoData implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);

    private final JdbcClient jdbc;
    private final DemoPeople people;

    DemoData(JdbcClient jdbc, DemoPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isEmpty()) {
            try (var _ = ActingAs.of(seeder())) {
                people.create();
            }
        }
        DemoSignIns.lines().forEach(log::info);
    }

    private boolean isEmpty() {
        return jdbc.sql("select count(*) from account").query(Integer.class).single() == 0;
    }

    private static Caller seeder() {
        var everything = Arrays.stream(Navigation.values())
                .map(Navigation::permission)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
        return new Caller(
                0, 0, AccountKind.OPERATOR, UserKind.MEMBER, "demo", "demo", new Scope.Operator(), everything, null);
    }
}
