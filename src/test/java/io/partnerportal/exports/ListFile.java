package io.partnerportal.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.partnerportal.exports.ListExport.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** The file somebody gets who exports a list, for the tests of those who have one. */
public final class ListFile {

    private ListFile() {}

    public static <F> String csv(ListExport<F, ?> export, F filter, Locale language) throws IOException {
        return new String(write(export, Format.CSV, filter, language), UTF_8);
    }

    static <F> byte[] write(ListExport<F, ?> export, Format format, F filter, Locale language) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(new Request<>(format, filter, Map.of(), language.toLanguageTag()), out);
        return out.toByteArray();
    }
}
