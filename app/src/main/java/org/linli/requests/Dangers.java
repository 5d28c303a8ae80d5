package org.linli.requests;

import org.linli.engine.text.DangerWords;

/// Words of danger make a concern press from the moment they are said, until a person has said otherwise.
final class Dangers {

    private Dangers() {}

    /// What is said later counts as what was said first.
    static void hear(ServiceRequest request, String words) {
        request.press(urgency("", words, Urgency.ORDINARY), null);
    }

    /// @param said how pressing it is by anything but its words
    static Urgency urgency(String subject, String body, Urgency said) {
        var harm = !DangerWords.listed().in(Subjects.whole(subject, body)).isEmpty();
        return harm ? Urgency.HARM : said;
    }
}
