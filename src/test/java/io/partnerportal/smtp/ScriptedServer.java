package io.partnerportal.smtp;

import io.partnerportal.smtp.MailSettings.Security;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that behaves as a test wants and counts what it really took. */
public final class ScriptedServer implements AutoCloseable {

    /** How it behaves from the next connection on. */
    public enum Mood {
        TAKING,
        /** 451 to the recipient. */
        BUSY,
        /** 550 to the recipient. */
        REFUSING,
        /** 554 to the content. */
        REFUSING_CONTENT,
        /** Says nothing, not even hello. */
        SILENT,
        /** 554 instead of hello. */
        CLOSED,
        /** Takes a mail and hangs up without a goodbye. */
        RUDE
    }

    private final ServerSocket socket;
    private final Security security;
    private final @Nullable SSLContext identity;
    private final List<String> overheard = new CopyOnWriteArrayList<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.TAKING;

    public ScriptedServer() {
        this(Security.NONE, null);
    }

    /** @param identity what it proves itself with; absent where it talks in clear only */
    ScriptedServer(Security security, @Nullable SSLContext identity) {
        this.security = security;
        this.identity = identity;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public int port() {
        return socket.getLocalPort();
    }

    public ScriptedServer is(Mood mood) {
        this.mood = mood;
        return this;
    }

    /** Every mail it said 250 to, as it came. */
    public List<String> taken() {
        return taken;
    }

    /** Every line that could be read on the way to it. */
    List<String> overheard() {
        return overheard;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> greet(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void greet(Socket connection) {
        try (connection) {
            if (security == Security.TLS) {
                try (var encrypted = encrypted(connection)) {
                    talk(encrypted, true);
                }
            } else {
                talk(connection, true);
            }
        } catch (IOException hungUp) {
            // the other side decides when it has had enough
        }
    }

    private SSLSocket encrypted(Socket connection) throws IOException {
        var socket = (SSLSocket) Objects.requireNonNull(identity)
                .getSocketFactory()
                .createSocket(connection, null, connection.getPort(), false);
        socket.setUseClientMode(false);
        return socket;
    }

    private void talk(Socket connection, boolean greeting) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(connection.getOutputStream(), true, StandardCharsets.US_ASCII);
        if (mood == Mood.SILENT) {
            in.readLine();
            return;
        }
        if (greeting) {
            say(out, mood == Mood.CLOSED ? "554 no service" : "220 scripted");
        }
        boolean clear = !(connection instanceof SSLSocket);
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (clear) {
                overheard.add(line);
            }
            if (line.equals("STARTTLS") && security == Security.STARTTLS) {
                say(out, "220 go ahead");
                talk(encrypted(connection), false);
                return;
            }
            if (!answer(line, clear, in, out)) {
                return;
            }
        }
    }

    /** Whether to go on listening. */
    private boolean answer(String line, boolean clear, BufferedReader in, PrintWriter out) throws IOException {
        var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "EHLO" -> say(out, "250-scripted\r\n250-AUTH PLAIN\r\n250 " + (clear ? offer() : "SIZE 0"));
            case "AUTH" -> say(out, "235 welcome");
            case "RCPT" -> say(out, recipient(line));
            case "DATA" -> {
                say(out, "354 go ahead");
                return content(in, out);
            }
            case "QUIT" -> say(out, "221 bye");
            default -> say(out, "250 ok");
        }
        return !verb.equals("QUIT");
    }

    private String offer() {
        return security == Security.STARTTLS ? "STARTTLS" : "SIZE 0";
    }

    private String recipient(String line) {
        return switch (mood) {
            case BUSY -> "451 4.7.1 come again later";
            case REFUSING -> "550 5.1.1 no such mailbox " + line.substring(line.indexOf('<'));
            default -> "250 ok";
        };
    }

    private boolean content(BufferedReader in, PrintWriter out) throws IOException {
        var mail = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        if (mood == Mood.REFUSING_CONTENT) {
            say(out, "554 5.7.1 not this one");
            return true;
        }
        taken.add(mail.toString());
        say(out, "250 2.0.0 queued");
        return mood != Mood.RUDE;
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
