package io.partnerportal.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.IntegrationTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.interceptor.TransactionInterceptor;

@IntegrationTest
class ConflictRetryIT {

    @Autowired
    ApplicationContext context;

    @Test
    void every_door_is_called_again_outside_of_its_transaction() {
        var doors = context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(Advised.class::isInstance)
                .map(door -> Arrays.stream(((Advised) door).getAdvisors())
                        .<Class<?>>map(advisor -> advisor.getAdvice().getClass())
                        .toList())
                .filter(advice -> advice.contains(TransactionInterceptor.class))
                .toList();

        assertThat(doors)
                .isNotEmpty()
                .allSatisfy(advice -> assertThat(retryOf(advice))
                        .isNotNegative()
                        .isLessThan(advice.indexOf(TransactionInterceptor.class)));
    }

    private static int retryOf(List<Class<?>> advice) {
        return advice.indexOf(ConflictRetry.class);
    }
}
