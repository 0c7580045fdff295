package io.partnerportal.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * One table as two files: how it was made, and its rows as the server reads them fastest. Nothing but JDBC is needed,
 * so that a server far away is treated as the one beside us.
 */
final class TableCopy {

    private static final String MADE = ".sql";
    private static final String ROWS = ".tsv.gz";

    private final String table;
    private final Path directory;

    TableCopy(String table, Path directory) {
        this.table = table;
        this.directory = directory;
    }

    /** A column, and whether its bytes are no text. */
    private record Column(String name, boolean binary) {

        String read() {
            return binary ? "hex(`%s`)".formatted(name) : "cast(`%s` as char character set utf8mb4)".formatted(name);
        }
    }

    /** The tables a directory holds, in order of their names. */
    static List<TableCopy> in(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(MADE))
                    .sorted()
                    .map(name -> new TableCopy(name.substring(0, name.length() - MADE.length()), directory))
                    .toList();
        }
    }

    /** Returns how many rows it has. */
    long write(Connection from) throws SQLException, IOException {
        try (var statement = from.createStatement();
                var made = statement.executeQuery("show create table `%s`".formatted(table))) {
            made.next();
            Files.writeString(directory.resolve(table + MADE), made.getString(2));
        }
        var columns = columns(from);
        var query = "select %s from `%s`"
                .formatted(columns.stream().map(Column::read).collect(Collectors.joining(", ")), table);
        try (var statement = from.createStatement();
                var out = new BufferedOutputStream(
                        new GZIPOutputStream(Files.newOutputStream(directory.resolve(table + ROWS))), 1 << 16)) {
            statement.setFetchSize(1000);
            try (var rows = statement.executeQuery(query)) {
                return write(rows, columns.size(), out);
            }
        }
    }

    private static long write(ResultSet rows, int columns, OutputStream out) throws SQLException, IOException {
        long count = 0;
        var line = new StringBuilder();
        while (rows.next()) {
            line.setLength(0);
            for (int column = 1; column <= columns; column++) {
                append(line, rows.getString(column));
                line.append(column == columns ? '\n' : '\t');
            }
            out.write(line.toString().getBytes(UTF_8));
            count++;
        }
        return count;
    }

    /** As {@code load data} reads it with its standard escapes. */
    private static void append(StringBuilder line, @Nullable String value) {
        if (value == null) {
            line.append("\\N");
            return;
        }
        for (int at = 0; at < value.length(); at++) {
            char character = value.charAt(at);
            switch (character) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case 0 -> line.append("\\0");
                default -> line.append(character);
            }
        }
    }

    void make(Connection to) throws SQLException, IOException {
        try (var statement = to.createStatement()) {
            statement.execute(Files.readString(directory.resolve(table + MADE)));
        }
    }

    /** Returns how many rows went in. */
    long fill(Connection to) throws SQLException, IOException {
        var columns = columns(to);
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (int index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            names.add(column.binary() ? "@c" + index : "`%s`".formatted(column.name()));
            if (column.binary()) {
                values.add("`%s` = unhex(@c%d)".formatted(column.name(), index));
            }
        }
        try (var statement = to.createStatement();
                var in = new GZIPInputStream(Files.newInputStream(directory.resolve(table + ROWS)), 1 << 16)) {
            statement.unwrap(org.mariadb.jdbc.Statement.class).setLocalInfileInputStream(in);
            long rows = statement.executeLargeUpdate(
                    "load data local infile 'rows' into table `%s` character set utf8mb4 (%s)%s"
                            .formatted(
                                    table,
                                    String.join(", ", names),
                                    values.isEmpty() ? "" : " set " + String.join(", ", values)));
            if (statement.getWarnings() != null) {
                throw statement.getWarnings();
            }
            return rows;
        }
    }

    /** Without those the server computes itself. */
    private List<Column> columns(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select column_name, data_type in ('binary', 'varbinary', 'tinyblob', 'blob', 'mediumblob', 'longblob')
                  from information_schema.columns
                 where table_schema = database() and table_name = ? and generation_expression is null
                 order by ordinal_position
                """)) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                var columns = new ArrayList<Column>();
                while (rows.next()) {
                    columns.add(new Column(rows.getString(1), rows.getBoolean(2)));
                }
                return columns;
            }
        }
    }

    String table() {
        return table;
    }
}
