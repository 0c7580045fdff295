package io.partnerportal.focus;

import io.partnerportal.focus.Problem.Reason;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Finds out how a bill is packed and encoded, and hands out its text. */
final class FocusStream {

    private static final int BUFFER = 1 << 16;

    private final Counting packed;
    private final Reader text;

    private FocusStream(Counting packed, Reader text) {
        this.packed = packed;
        this.text = text;
    }

    static FocusStream open(InputStream source, long limit) throws IOException, FocusRefused {
        var packed = new Counting(source, Long.MAX_VALUE);
        var bytes = new BufferedInputStream(packed, BUFFER);
        var start = peek(bytes, 4);
        if (start.length == 0) {
            throw new FocusRefused(1, Reason.EMPTY_FILE, "");
        }
        if (startsWith(start, 'P', 'K')) {
            throw new FocusRefused(1, Reason.ZIP_FILE, "");
        }
        var plain = startsWith(start, 0x1f, 0x8b) ? unpacked(bytes) : bytes;
        return new FocusStream(packed, text(new BufferedInputStream(new Counting(plain, limit), BUFFER)));
    }

    private static InputStream unpacked(InputStream bytes) throws IOException, FocusRefused {
        try {
            return new GZIPInputStream(bytes, BUFFER);
        } catch (EOFException | ZipException _) {
            throw new FocusRefused(1, Reason.CUT_OFF, "");
        }
    }

    private static Reader text(BufferedInputStream bytes) throws IOException, FocusRefused {
        var start = startOf(bytes);
        var charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (startsWith(start, 0xef, 0xbb, 0xbf)) {
            mark = 3;
        } else if (startsWith(start, 0xfe, 0xff)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        } else if (startsWith(start, 0xff, 0xfe)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        }
        bytes.skipNBytes(mark);
        return strict(bytes, charset);
    }

    private static byte[] startOf(BufferedInputStream bytes) throws IOException, FocusRefused {
        try {
            return peek(bytes, 3);
        } catch (EOFException | ZipException _) {
            throw new FocusRefused(1, Reason.CUT_OFF, "");
        } catch (TooLarge _) {
            throw new FocusRefused(1, Reason.TOO_LARGE, "");
        }
    }

    /** A byte that is no text is refused: replaced silently, it would change a name for ever. */
    private static Reader strict(InputStream bytes, Charset charset) {
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static byte[] peek(BufferedInputStream bytes, int count) throws IOException {
        bytes.mark(count);
        var start = bytes.readNBytes(count);
        bytes.reset();
        return start;
    }

    private static boolean startsWith(byte[] start, int... wanted) {
        if (start.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((start[i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    Reader text() {
        return text;
    }

    long bytesRead() {
        return packed.count;
    }

    /** More bytes than a bill may have, perhaps out of a small archive made to fill the disk. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static final class Counting extends FilterInputStream {

        private final long limit;
        private volatile long count;

        Counting(InputStream in, long limit) {
            super(in);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            add(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            add(Math.max(0, read));
            return read;
        }

        // one thread reads, another shows progress
        @SuppressWarnings("NonAtomicVolatileUpdate")
        private void add(int read) throws TooLarge {
            count += read;
            if (count > limit) {
                throw new TooLarge();
            }
        }
    }
}
