package org.linli.places.drawing;

import java.util.List;
import org.linli.places.Point;

/// Writes SVG, with few characters: a plan of a quarter has thousands of strokes.
final class Svg {

    private final StringBuilder out = new StringBuilder(64_000);

    /// @param attributes names and values by turns; what is empty is left out
    Svg open(String tag, Object... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append('>');
        return this;
    }

    Svg close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Svg empty(String tag, Object... attributes) {
        out.append('<').append(tag);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    Svg path(String kind, CharSequence data, Object... more) {
        if (data.isEmpty()) return this;
        out.append("<path class=\"").append(kind).append("\" d=\"").append(data).append('"');
        attributes(more);
        out.append("/>");
        return this;
    }

    Svg text(String words) {
        for (int i = 0; i < words.length(); i++) escape(words.charAt(i));
        return this;
    }

    Svg add(CharSequence drawn) {
        out.append(drawn);
        return this;
    }

    /// One decimal place, no more signs than needed.
    static String number(double value) {
        long tenths = Math.round(value * 10);
        if (tenths % 10 == 0) return Long.toString(tenths / 10);
        var whole = tenths / 10;
        var sign = tenths < 0 ? "-" : "";
        return sign + (whole == 0 ? "" : Long.toString(Math.abs(whole))) + "." + Math.abs(tenths % 10);
    }

    /// A line through the points; closed or open.
    static String along(Sight sight, List<Point> points, boolean closed) {
        var pen = new Pen(sight).along(points, 0);
        return (closed ? pen.close() : pen).data().toString();
    }

    static StringBuilder pair(StringBuilder data, double x, double y) {
        var second = number(y);
        data.append(number(x));
        if (!second.startsWith("-")) data.append(' ');
        return data.append(second);
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1] instanceof Double number ? number(number) : attributes[i + 1].toString();
            if (value.isEmpty()) continue;
            out.append(' ').append(attributes[i]).append("=\"");
            text(value);
            out.append('"');
        }
    }

    private void escape(char sign) {
        switch (sign) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            default -> out.append(sign);
        }
    }
}
