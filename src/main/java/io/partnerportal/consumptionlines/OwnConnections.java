package io.partnerportal.consumptionlines;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/**
 * Opens connections beside the pool for work that takes minutes, so that no screen waits for one. Those of
 * the importer alone may stream files into the server.
 */
@Component
public class OwnConnections {

    private final DataSource pool;

    OwnConnections(DataSource pool) {
        this.pool = pool;
    }

    public Connection forLoading() throws SQLException {
        var connection = open(true);
        // gap locks of the rollups' upserts would make the loaders wait for each other
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    public Connection forReading() throws SQLException {
        var connection = open(false);
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        return connection;
    }

    private Connection open(boolean files) throws SQLException {
        var known = pool.unwrap(HikariDataSource.class);
        var properties = new Properties();
        known.getDataSourceProperties().forEach(properties::put);
        if (known.getUsername() != null) {
            properties.setProperty("user", known.getUsername());
        }
        if (known.getPassword() != null) {
            properties.setProperty("password", known.getPassword());
        }
        properties.setProperty("allowLocalInfile", Boolean.toString(files));
        // the text protocol reads twice as fast here, and one statement may be as long as a thousand rows
        properties.setProperty("useServerPrepStmts", "false");
        return DriverManager.getConnection(known.getJdbcUrl(), properties);
    }
}
