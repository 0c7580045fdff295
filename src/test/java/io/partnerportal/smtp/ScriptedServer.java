package io.partnerportal.smtp;

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
import java.util.concurrent.CopyOnWriteArrayList;

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
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.TAKING;

    public ScriptedServer() {
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

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection;
                var in =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(connection.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            if (mood == Mood.SILENT) {
                in.readLine();
                return;
            }
            say(out, mood == Mood.CLOSED ? "554 no service" : "220 scripted");
            for (var line = in.readLine(); line != null && answer(line, in, out); ) {
                line = in.readLine();
            }
        } catch (IOException hungUp) {
            // the other side decides when it has had enough
        }
    }

    /** Whether to go on listening. */
    private boolean answer(String line, BufferedReader in, PrintWriter out) throws IOException {
        var verb = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
        switch (verb) {
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
