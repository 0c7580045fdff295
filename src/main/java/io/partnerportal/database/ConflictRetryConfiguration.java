package io.partnerportal.database;

import java.lang.reflect.Method;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;

/** Puts {@link ConflictRetry} around the doors, outside of their transactions. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ConflictRetryConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor conflictRetry() {
        var advisor = new DefaultPointcutAdvisor(new TransactionalDoors(), new ConflictRetry());
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return advisor;
    }

    private static final class TransactionalDoors extends StaticMethodMatcherPointcut {

        private final AnnotationTransactionAttributeSource transactions = new AnnotationTransactionAttributeSource();

        TransactionalDoors() {
            setClassFilter(type -> AnnotatedElementUtils.hasAnnotation(type, Service.class));
        }

        @Override
        public boolean matches(Method method, Class<?> door) {
            return transactions.getTransactionAttribute(method, door) != null;
        }
    }
}
