package org.linli.requests;

import org.linli.shared.Shortened;
/// Titles for concerns that came without one.

final class Subjects {

    /// As much of the first sentence as fits into one line of a list.
    private static final int LINE = 40;

    private Subjects() {}

    /// Subject and body as one text, without saying the first sentence twice.
    static String whole(String subject, String body) {
        var title = subject.endsWith("…") ? subject.substring(0, subject.length() - 1) : subject;
        return body.strip().startsWith(title) ? body.strip() : subject + " " + body.strip();
    }

    static String of(Intake intake) {
        return of(intake.subject(), intake.body());
    }

    static String of(String subject, String text) {
        if (!subject.isBlank()) return subject.strip();
        var body = text.strip();
        var sentence = body.split("[。！？!?\\n]", 2)[0].strip();
        if (sentence.isEmpty()) sentence = body;
        return Shortened.to(LINE, sentence);
    }
}
