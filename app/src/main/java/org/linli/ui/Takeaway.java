package org.linli.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.shared.Rule;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/// An answer that a reader keeps as a file instead of looking at it. Nobody on the way keeps it.
public final class Takeaway {

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// By this the page that asked knows that its file has come: it stays as it is, and hears of nothing.
    private static final String HAS_COME = "taken=1; Path=/; Max-Age=60; SameSite=Lax";

    private Takeaway() {}

    /// What follows in the answer is a file of that name.
    ///
    /// @param type a media type, with its character set where it is text
    public static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.addHeader(HttpHeaders.SET_COOKIE, HAS_COME);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    /// What the file is for, refused by the rule if nothing is said.
    public static String purpose(String typed, Rule rule) {
        var purpose = TypedText.line(typed);
        rule.requireAt("purpose", !purpose.isEmpty());
        return purpose;
    }

    /// What stands in a file that is made while it is asked for.
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /// Sends a small file once it is whole: whoever may not have it, or asked amiss, is told so on a page.
    public static void send(HttpServletResponse response, String type, String name, Content content)
            throws IOException {
        var whole = new ByteArrayOutputStream();
        content.write(whole);
        begin(response, type, name);
        response.setContentLength(whole.size());
        whole.writeTo(response.getOutputStream());
    }

    /// Sends a file that was written for this answer alone, and deletes it.
    public static void send(HttpServletResponse response, String type, String name, Path file) throws IOException {
        try {
            begin(response, type, name);
            response.setContentLengthLong(Files.size(file));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.delete(file);
        }
    }
}
