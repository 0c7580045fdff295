package io.partnerportal.charts;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws a text as a QR code in SVG, one path, needing nothing of the browser. */
public final class QrImage {

    private static final int BORDER = 4;

    private QrImage() {}

    public static String svg(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * BORDER;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%dv%dH0z"/><path d="%s"/></svg>""".formatted(side, side, side, side, path(code));
    }

    private static String path(QrCode code) {
        return IntStream.range(0, code.size)
                .mapToObj(row -> IntStream.range(0, code.size)
                        .filter(column -> code.getModule(column, row))
                        .mapToObj(column -> "M%d %dh1v1h-1z".formatted(column + BORDER, row + BORDER))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }
}
