package io.partnerportal.focus;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.partnerportal.focus.Problem.Reason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads a FOCUS bill line by line, whatever its encoding, in constant memory. */
public final class FocusReader implements AutoCloseable {

    /** Longest record we take; a longer one is a quotation mark that nobody closed. */
    private static final int LONGEST_RECORD = 4 << 20;

    private final FocusStream stream;
    private final RawRecordHandler handler = new RawRecordHandler();
    private final CsvReader<RawRecord> csv;
    private final CloseableIterator<RawRecord> records;
    private final FocusHeader header;
    private final FocusLine line;

    private FocusReader(FocusStream stream) throws IOException, FocusRefused {
        this.stream = stream;
        this.csv = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .build(handler, stream.text());
        this.records = csv.iterator();
        this.header = readHeader();
        this.line = new FocusLine(header);
    }

    /** @param limit most bytes the unpacked file may have */
    public static FocusReader open(InputStream bytes, long limit) throws IOException, FocusRefused {
        return new FocusReader(FocusStream.open(bytes, limit));
    }

    private FocusHeader readHeader() throws IOException, FocusRefused {
        var record = nextRecord();
        if (record == null) {
            throw new FocusRefused(1, Reason.EMPTY_FILE, "");
        }
        var names = new ArrayList<String>();
        for (int field = 0; field < record.fields(); field++) {
            names.add(record.text(field));
        }
        return FocusHeader.of(names);
    }

    public FocusHeader header() {
        return header;
    }

    /** The next line, absent at the end; the same object each time. */
    public @Nullable FocusLine next() throws IOException, FocusRefused {
        var record = nextRecord();
        if (record == null) {
            return null;
        }
        line.read(record);
        return line;
    }

    private @Nullable RawRecord nextRecord() throws IOException, FocusRefused {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (NoSuchElementException end) {
            return null;
        } catch (CsvParseException | UncheckedIOException failure) {
            throw refused(failure);
        }
    }

    private FocusRefused refused(RuntimeException failure) throws IOException {
        return failure.getCause() instanceof IOException cause
                ? refused(cause)
                : new FocusRefused(atLine(), Reason.BROKEN_QUOTES, "");
    }

    private FocusRefused refused(IOException failure) throws IOException {
        return switch (failure) {
            case CharacterCodingException _ -> new FocusRefused(atLine(), Reason.NOT_TEXT, "");
            case EOFException _, ZipException _ -> new FocusRefused(atLine(), Reason.CUT_OFF, "");
            case FocusStream.TooLarge _ -> new FocusRefused(atLine(), Reason.TOO_LARGE, "");
            default -> throw failure;
        };
    }

    private long atLine() {
        return Math.max(1, handler.record().line());
    }

    /** Bytes of the stored, perhaps packed, file taken so far. */
    public long bytesRead() {
        return stream.bytesRead();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
