package io.partnerportal.focus;

import java.util.Arrays;

/** The characters of one CSV record; one object is filled again and again, since a bill has millions of them. */
final class RawRecord {

    private char[] chars = new char[4096];
    private int[] ends = new int[64];
    private boolean[] absent = new boolean[64];
    private int fields;
    private long line;

    void begin(long startingLine) {
        line = startingLine;
        fields = 0;
    }

    void add(char[] source, int offset, int length, boolean quoted) {
        if (fields == ends.length) {
            ends = Arrays.copyOf(ends, fields * 2);
            absent = Arrays.copyOf(absent, fields * 2);
        }
        int start = start(fields);
        if (start + length > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, start + length));
        }
        System.arraycopy(source, offset, chars, start, length);
        absent[fields] = length == 0 || !quoted && isNull(source, offset, length);
        ends[fields++] = start + length;
    }

    /** Only the bare word means nothing; {@code "NULL"} in quotes is a text of four letters. */
    private static boolean isNull(char[] source, int offset, int length) {
        return length == 4
                && source[offset] == 'N'
                && source[offset + 1] == 'U'
                && source[offset + 2] == 'L'
                && source[offset + 3] == 'L';
    }

    long line() {
        return line;
    }

    int fields() {
        return fields;
    }

    char[] chars() {
        return chars;
    }

    int start(int field) {
        return field == 0 ? 0 : ends[field - 1];
    }

    int end(int field) {
        return ends[field];
    }

    boolean absent(int field) {
        return absent[field];
    }

    String text(int field) {
        return new String(chars, start(field), end(field) - start(field));
    }
}
