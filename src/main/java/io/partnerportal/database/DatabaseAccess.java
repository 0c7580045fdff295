package io.partnerportal.database;

import io.partnerportal.kernel.PrivateFile;
import io.partnerportal.kernel.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.env.PropertyResolver;

/**
 * How to reach a database. That of the embedded one is kept beside its data, readable by its owner alone,
 * so that a second process on the same machine can join in.
 */
public record DatabaseAccess(String url, String user, String password) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** As Spring Boot's own properties have it. */
    public static DatabaseAccess of(PropertyResolver settings) {
        return new DatabaseAccess(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""));
    }

    static DatabaseAccess local(int port, String schema, String password) {
        return new DatabaseAccess(
                "jdbc:mariadb://127.0.0.1:%d/%s?sslMode=disable".formatted(port, schema), schema, password);
    }

    static DatabaseAccess read(Path file) {
        var kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new Refusal("Cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
        return new DatabaseAccess(
                kept.getProperty("url", ""), kept.getProperty("user", ""), kept.getProperty("password", ""));
    }

    static String newPassword() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    void write(Path file) {
        PrivateFile.write(file, "url=%s%nuser=%s%npassword=%s%n".formatted(url, user, password));
    }

    /** The same as Spring Boot's own properties, whose environment variables may overrule them. */
    public Map<String, Object> asProperties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password);
    }
}
