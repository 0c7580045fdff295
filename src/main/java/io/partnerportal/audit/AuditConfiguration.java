package io.partnerportal.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;

/** Seals the operation log every minute, on one node, and lets it hear of doors that stayed shut. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OperationSettings.class)
class AuditConfiguration {

    @Bean
    Task<Void> operationSealingTask(ObjectProvider<OperationSealing> sealing) {
        return Tasks.recurring("seal-operations", FixedDelay.ofMinutes(1))
                .execute((_, _) -> sealing.getObject().sealAll());
    }

    @Bean
    static AuthorizationEventPublisher deniedAreTold(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }
}
