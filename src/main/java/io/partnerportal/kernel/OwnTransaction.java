package io.partnerportal.kernel;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * For what must be committed whatever becomes of the caller's transaction. It has connections of its own: to ask the
 * pool for a second one while holding the first would have everybody wait for everybody once all are taken.
 */
@Component
public class OwnTransaction implements AutoCloseable {

    /** Work here takes a statement or two, and nothing is waited for in it. */
    private static final int CONNECTIONS = 2;

    private final HikariDataSource connections;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    OwnTransaction(DataSource portal) throws SQLException {
        connections = beside(portal.unwrap(HikariDataSource.class));
        jdbc = JdbcClient.create(connections);
        transaction = new TransactionTemplate(new JdbcTransactionManager(connections));
    }

    /** Connects when first asked, as the portal's own pool does. */
    private static HikariDataSource beside(HikariDataSource portal) {
        var connections = new HikariDataSource();
        connections.setPoolName("own-transactions");
        connections.setMaximumPoolSize(CONNECTIONS);
        connections.setMinimumIdle(1);
        connections.setJdbcUrl(portal.getJdbcUrl());
        connections.setUsername(portal.getUsername());
        connections.setPassword(portal.getPassword());
        connections.setConnectionTimeout(portal.getConnectionTimeout());
        connections.setTransactionIsolation(portal.getTransactionIsolation());
        connections.setConnectionInitSql(portal.getConnectionInitSql());
        connections.setDataSourceProperties(portal.getDataSourceProperties());
        return connections;
    }

    /**
     * @param work short, and through the client it is given: any other would use the caller's connection; it asks for no
     *     keys, since those are got here too
     */
    public <T> T call(Function<JdbcClient, T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.apply(jdbc)));
    }

    @Override
    public void close() {
        connections.close();
    }
}
