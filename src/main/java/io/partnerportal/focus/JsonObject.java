package io.partnerportal.focus;

/** A flat JSON object of texts, written without a tree: an import writes one a line. */
final class JsonObject {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder json = new StringBuilder();

    void put(String name, String value) {
        json.append(json.isEmpty() ? '{' : ',');
        quoted(name);
        json.append(':');
        quoted(value);
    }

    private void quoted(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    void writeTo(FocusLine.Fields out) {
        if (json.isEmpty()) {
            out.absent();
            return;
        }
        var chars = json.append('}').toString().toCharArray();
        out.present(chars, 0, chars.length);
    }
}
