package io.partnerportal.focus;

/** Gives the same string for the same characters, so that a name met a million times is made once. */
final class TextPool {

    private static final int SLOTS = 1 << 14;

    private final String[] slots = new String[SLOTS];

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
        if (known == null || !isSame(known, chars, from, to)) {
            known = new String(chars, from, to - from);
            slots[slot] = known;
        }
        return known;
    }

    private static int hash(char[] chars, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ hash >>> 15;
    }

    private static boolean isSame(String text, char[] chars, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
