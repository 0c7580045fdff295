package io.partnerportal.bench;

import io.partnerportal.PartnerPortal;
import io.partnerportal.database.DatabaseAccess;
import java.nio.file.Path;
import java.util.HashMap;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole portal on a bench's data, without a demo and listening nowhere. */
final class BenchPortal {

    private BenchPortal() {}

    static ConfigurableApplicationContext start(
            DatabaseAccess access, Path home, ApplicationContextInitializer<?>... initializers) {
        var settings = new HashMap<String, Object>(access.asProperties());
        settings.put("portal.home", home.toString());
        settings.put("portal.demo", false);
        settings.put("server.port", -1);
        settings.put("management.server.port", -1);
        settings.put("logging.level.root", "warn");
        return new SpringApplicationBuilder(PartnerPortal.class)
                .initializers(initializers)
                .run(settings.entrySet().stream()
                        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                        .toArray(String[]::new));
    }
}
