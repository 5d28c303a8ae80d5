package org.linli.requests;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// How a concern of a list may have come.
final class ImportedChannels {

    static final List<Channel> ALL = Stream.of(Channel.values())
            .filter(channel -> channel != Channel.SPREADSHEET)
            .toList();

    private ImportedChannels() {}

    static Optional<Channel> guess(String label) {
        var words = label.toLowerCase(Locale.ROOT);
        if (words.matches(".*(意见箱|信箱|信件|letter ?box|suggestion).*")) return Optional.of(Channel.BOX);
        if (words.matches(".*(圆桌|round table).*")) return Optional.of(Channel.ROUND_TABLE);
        if (words.matches(".*(茶馆|茶室|teahouse).*")) return Optional.of(Channel.TEAHOUSE);
        if (words.matches(".*(议事|座谈|会议|meeting).*")) return Optional.of(Channel.MEETING);
        if (words.matches(".*(问卷|调查表|survey).*")) return Optional.of(Channel.SURVEY);
        if (words.matches(".*(楼门长|门长|楼长|网格|warden).*")) return Optional.of(Channel.WARDEN);
        if (words.matches(".*(入户|走访|上门|visit|door).*")) return Optional.of(Channel.VISIT);
        if (words.matches(".*(一起走|巡查|walk(?!.?in)).*")) return Optional.of(Channel.WALK);
        if (words.matches(".*(电话|热线|来电|12345|call|phone).*")) return Optional.of(Channel.CALL);
        if (words.matches(".*(窗口|来访|接待|desk|walk.?in|counter).*")) return Optional.of(Channel.DESK);
        if (words.matches(".*(网|微信|小程序|app|web|online|email).*")) return Optional.of(Channel.PHONE_PAGE);
        return words.matches(".*(纸|paper|form).*") ? Optional.of(Channel.PAPER) : Optional.empty();
    }
}
