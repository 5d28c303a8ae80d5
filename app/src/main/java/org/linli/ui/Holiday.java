package org.linli.ui;

import java.util.Arrays;
import java.util.stream.Collectors;

/// The public holidays by the names that the notices give them.
enum Holiday {
    NEW_YEAR("元旦"),
    SPRING_FESTIVAL("春节"),
    QINGMING("清明节"),
    LABOUR_DAY("劳动节"),
    DRAGON_BOAT("端午节"),
    MID_AUTUMN("中秋节"),
    NATIONAL_DAY("国庆节");

    private final String noticed;

    Holiday(String noticed) {
        this.noticed = noticed;
    }

    /// In the reader's language; two holidays that fall together are both named.
    static String name(String noticed, Ui ui) {
        var known = Arrays.stream(values())
                .filter(holiday -> noticed.contains(holiday.noticed))
                .map(holiday -> ui.text("ui.holiday", holiday))
                .collect(Collectors.joining(ui.text("ui.and")));
        return known.isEmpty() ? noticed : known;
    }
}
