package io.partnerportal.consumption;

import com.zaxxer.hikari.HikariDataSource;
import io.partnerportal.TurnableClock;
import io.partnerportal.catalog.Catalog;
import io.partnerportal.customers.Attributions;
import io.partnerportal.kernel.Ids;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A process of its own that runs imports and nothing else, so that a test may kill it like a power cut. */
public final class ImportProcess {

    private ImportProcess() {}

    /** Settings come as system properties: {@code url}, {@code user}, {@code password}, {@code portal.imports}. */
    static void main() {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
            context.register(Beans.class);
            context.refresh();
            context.getBean(ImportRun.class).runAll();
        }
    }

    @EnableTransactionManagement
    @Import({
        Attributions.class,
        Catalog.class,
        ConsumptionPartitions.class,
        Findings.Keeper.class,
        Ids.class,
        ImportCheck.class,
        ImportFiles.class,
        ImportLoad.class,
        ImportRun.class,
        ImportStore.class,
        MappingRun.class,
        OwnConnections.class,
        Publication.class,
        Stamps.Source.class,
        Turns.class,
        WaitingLines.class
    })
    static class Beans {

        @Bean
        DataSource dataSource(
                @Value("${url}") String url, @Value("${user}") String user, @Value("${password}") String password) {
            var pool = new HikariDataSource();
            pool.setJdbcUrl(url);
            pool.setUsername(user);
            pool.setPassword(password);
            pool.setMaximumPoolSize(4);
            return pool;
        }

        @Bean
        JdbcClient jdbc(DataSource pool) {
            return JdbcClient.create(pool);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource pool) {
            return new JdbcTransactionManager(pool);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(TurnableClock.START, ZoneOffset.UTC);
        }
    }
}
