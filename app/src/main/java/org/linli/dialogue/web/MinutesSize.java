package org.linli.dialogue.web;

import java.util.stream.Stream;

/// How closely minutes are printed, so that what a meeting brought fits on one page.
public enum MinutesSize {
    USUAL(""),
    CLOSE("close1"),
    CLOSEST("closest1"),
    /// More than one sheet holds: what was said is shortened, and the sheet says where all of it stands.
    SHORTENED("closest1 short1");

    /// Letters of a line in half widths; a Chinese character takes two.
    private static final int LINE = 92;

    private final String style;

    MinutesSize(String style) {
        this.style = style;
    }

    public String style() {
        return style;
    }

    static MinutesSize of(RecordPage page) {
        return of(lines(page));
    }

    /// @param lines of ordinary print
    static MinutesSize of(int lines) {
        if (lines <= 38) return USUAL;
        if (lines <= 48) return CLOSE;
        return lines <= 62 ? CLOSEST : SHORTENED;
    }

    /// About how many there are.
    static int lines(RecordPage page) {
        int head = 7 + rows(page.minutes().words()) + rows(page.minutes().reported());
        int promises = page.promises().isEmpty()
                ? 0
                : 2 + page.promises().stream().mapToInt(one -> cell(one.what())).sum();
        int decisions = page.decisions().stream()
                .mapToInt(one -> 2 + rows(one.minority()) + (one.isOfOwners() ? 5 : 0))
                .sum();
        int topics = page.topics().stream()
                .filter(topic -> !topic.off())
                .mapToInt(topic -> 1 + rows(topic.notes()) + told(page, topic.id()))
                .sum();
        int stances = page.hasStances() ? 2 + stances(page) : 0;
        int after = Stream.concat(
                        page.objections().stream().flatMap(one -> Stream.of(one.words(), one.answer())),
                        page.errata().stream().map(one -> one.words()))
                .mapToInt(MinutesSize::rows)
                .sum();
        return head + promises + decisions + topics + told(page, 0) + stances + after;
    }

    private static int told(RecordPage page, long topic) {
        return page.told(topic).stream().mapToInt(one -> rows(one.line())).sum();
    }

    private static int stances(RecordPage page) {
        return page.meeting().map().parties().stream()
                .mapToInt(party -> page.topics().stream()
                        .map(topic -> topic.stances().get(party.id()))
                        .mapToInt(position -> position == null ? 1 : cell(position.words()))
                        .max()
                        .orElse(1))
                .sum();
    }

    private static int cell(String words) {
        return Math.max(1, rows(words.repeat(2)));
    }

    private static int rows(String words) {
        int width = words.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
        return (width + LINE - 1) / LINE;
    }
}
