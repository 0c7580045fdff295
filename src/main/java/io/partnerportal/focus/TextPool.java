package io.partnerportal.focus;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Gives the same string for the same characters, so that a name met a million times is made once. */
final class TextPool {

    private static final int SLOTS = 1 << 14;
    /** Names of one kind begin alike and have their numbers at the end. */
    private static final int MOST_HASHED = 16;

    private record Known(char[] chars, String text) {}

    private final @Nullable Known[] slots = new Known[SLOTS];

    String of(char[] chars, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && chars[from] <= ' ') {
            from++;
        }
        while (to > from && chars[to - 1] <= ' ') {
            to--;
        }
        int slot = hash(chars, from, to) & SLOTS - 1;
        var known = slots[slot];
        if (known == null || !Arrays.equals(known.chars, 0, known.chars.length, chars, from, to)) {
            known = new Known(Arrays.copyOfRange(chars, from, to), new String(chars, from, to - from));
            slots[slot] = known;
        }
        return known.text;
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = to - from;
        for (int i = Math.max(from, to - MOST_HASHED); i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ hash >>> 15;
    }
}
