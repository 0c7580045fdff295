package io.partnerportal.imports;

import com.zaxxer.hikari.HikariDataSource;
import io.partnerportal.associations.Attributions;
import io.partnerportal.catalog.Catalog;
import io.partnerportal.consumption.ConsumptionExport;
import io.partnerportal.consumption.ConsumptionQueries;
import io.partnerportal.consumption.CycleLimits;
import io.partnerportal.consumption.ExportAudit;
import io.partnerportal.consumption.FocusNames;
import io.partnerportal.consumption.LineFiles;
import io.partnerportal.consumption.PartnerSelections;
import io.partnerportal.consumption.SummaryQueries;
import io.partnerportal.consumptionlines.ConsumptionPartitions;
import io.partnerportal.consumptionlines.LineCounts;
import io.partnerportal.consumptionlines.LineNames;
import io.partnerportal.consumptionlines.LineReader;
import io.partnerportal.consumptionlines.LineSelection;
import io.partnerportal.consumptionlines.LineStream;
import io.partnerportal.consumptionlines.OwnConnections;
import io.partnerportal.consumptionlines.PublishedImports;
import io.partnerportal.consumptionlines.Reach;
import io.partnerportal.consumptionlines.RollupsMatchLines;
import io.partnerportal.consumptionlines.ScopesMatchLines;
import io.partnerportal.database.DatabaseAccess;
import io.partnerportal.identity.CurrentCaller;
import io.partnerportal.kernel.BusinessCalendar;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.OwnTransaction;
import io.partnerportal.subaccounts.MappingRun;
import io.partnerportal.subaccounts.Stamps;
import io.partnerportal.subaccounts.Turns;
import io.partnerportal.subaccounts.WaitingLines;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A process of its own that runs imports and nothing else, so that it may be killed like a power cut. */
public final class ImportProcess {

    private ImportProcess() {}

    /** Arguments: address, user and password of the database, directory of the files, time on the clock. */
    static void main(String... arguments) {
        var access = new DatabaseAccess(arguments[0], arguments[1], arguments[2]);
        try (var context = context(access, Path.of(arguments[3]), Instant.parse(arguments[4]), false)) {
            context.getBean(ImportRun.class).runAll();
        }
    }

    static Process start(DatabaseAccess access, Path directory, Instant now) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportProcess.class.getName(),
                        access.url(),
                        access.user(),
                        access.password(),
                        directory.toString(),
                        now.toString())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "import-process.log").toFile())
                .start();
    }

    static AnnotationConfigApplicationContext context(
            DatabaseAccess access, Path directory, Instant now, boolean withSchema) {
        var context = new AnnotationConfigApplicationContext();
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("process", Map.of("portal.imports", directory.toString())));
        context.registerBean(HikariDataSource.class, () -> pool(access));
        context.registerBean(Clock.class, () -> Clock.fixed(now, ZoneOffset.UTC));
        context.register(Beans.class);
        if (withSchema) {
            context.registerBean(SpringLiquibase.class, () -> schema(context.getBean(HikariDataSource.class)));
        }
        context.refresh();
        return context;
    }

    private static HikariDataSource pool(DatabaseAccess access) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.user());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(4);
        return pool;
    }

    private static SpringLiquibase schema(HikariDataSource pool) {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(pool);
        liquibase.setChangeLog("classpath:db/changelog/master.yaml");
        return liquibase;
    }

    /** What imports, exports and pages need of the portal. */
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        Attributions.class,
        BusinessCalendar.class,
        Catalog.class,
        ConsumptionExport.class,
        ConsumptionImports.class,
        ConsumptionPartitions.class,
        ConsumptionQueries.class,
        CurrentCaller.class,
        CycleLimits.class,
        ExportAudit.class,
        Findings.Keeper.class,
        FocusNames.class,
        Ids.class,
        ImportCheck.class,
        ImportFiles.class,
        ImportLoad.class,
        ImportRun.class,
        ImportStore.class,
        LineCounts.class,
        LineFiles.class,
        LineNames.Reader.class,
        LineReader.class,
        LineSelection.Finder.class,
        LineStream.class,
        MappingRun.class,
        OwnConnections.class,
        OwnTransaction.class,
        PartnerSelections.class,
        Publication.class,
        PublishedImports.class,
        Reach.Finder.class,
        RollupsMatchLines.class,
        ScopesMatchLines.class,
        Stamps.Source.class,
        SummaryQueries.class,
        Turns.class,
        WaitingLines.class
    })
    static class Beans {

        @Bean
        JdbcClient jdbc(HikariDataSource pool) {
            return JdbcClient.create(pool);
        }

        @Bean
        PlatformTransactionManager transactions(HikariDataSource pool) {
            return new JdbcTransactionManager(pool);
        }

        @Bean
        MessageSource messageSource() {
            var messages = new ResourceBundleMessageSource();
            messages.setBasenames("i18n/consumptionlines", "i18n/subaccounts", "i18n/imports", "i18n/consumption");
            messages.setDefaultEncoding("UTF-8");
            return messages;
        }
    }
}
