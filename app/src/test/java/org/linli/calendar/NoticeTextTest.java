package org.linli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.shared.RuleBroken;

/// A notice is read as it is published.
class NoticeTextTest {

    @Test
    void itemsOfTheNoticeAreUnderstoodAndWrittenShort() {
        var days = NoticeText.parse("""
                一、元旦:1月1日(周四)至3日(周六)放假调休,共3天。1月4日(周日)上班。
                二、春节:2月15日(农历腊月二十八、周日)至23日(农历正月初七、周一)放假调休,共9天。2月14日(周六)、2月28日(周六)上班。
                三、清明节:4月4日(周六)至6日(周一)放假,共3天。
                """, 2026);

        assertThat(NoticeText.write(days)).isEqualTo("""
                2026-01-01..2026-01-03 休 元旦
                2026-01-04 班 元旦
                2026-02-14 班 春节
                2026-02-15..2026-02-23 休 春节
                2026-02-28 班 春节
                2026-04-04..2026-04-06 休 清明节""");
        assertThat(NoticeText.parse(NoticeText.write(days), 2026)).isEqualTo(days);
    }

    @Test
    void aHolidayMayBeginInTheYearBeforeAndLeaveMayBeEncouraged() {
        assertThat(NoticeText.write(NoticeText.parse("元旦：2022年12月31日至2023年1月2日放假调休，共3天。", 2023)))
                .isEqualTo("2022-12-31..2023-01-02 休 元旦");
        assertThat(NoticeText.write(NoticeText.parse("春节：2月10日至17日放假调休，共8天。2月4日（周日）上班。鼓励职工在除夕（2月9日）休息。", 2024)))
                .isEqualTo("2024-02-04 班 春节\n2024-02-10..2024-02-17 休 春节");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                | A_YEAR_HAS_HOLIDAYS
            # nothing but a remark                            | A_YEAR_HAS_HOLIDAYS
            we rest when we are tired                         | A_LINE_NAMES_A_HOLIDAY_AND_ITS_DAYS
            春节:放假三天。                                   | A_LINE_NAMES_A_HOLIDAY_AND_ITS_DAYS
            2026-02-23..2026-02-15 休 春节                    | A_LINE_NAMES_A_HOLIDAY_AND_ITS_DAYS
            2026-02-30 休 春节                                | A_DAY_EXISTS
            春节:2月30日放假,共1天。                          | A_DAY_EXISTS
            2025-05-01 休 劳动节                              | A_DAY_BELONGS_TO_ITS_YEAR
            2026-05-06 班 劳动节                              | ONLY_WEEKENDS_ARE_MADE_UP
            清明节:4月4日至6日放假,共4天。                    | THE_NUMBER_OF_DAYS_AGREES
            清明节:4月4日至6日放假。4月5日放假。              | A_DAY_IS_NAMED_ONCE
            """)
    void whatIsWrongIsSaidAtTheField(String text, CalendarRule rule) {
        var refused = catchThrowableOfType(RuleBroken.class, () -> NoticeText.parse(text, 2026));

        assertThat(refused.rule()).isEqualTo(rule);
        assertThat(refused.field()).isEqualTo("days");
    }
}
