package org.linli.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.sheets.Columns.Proposal;
import org.linli.sheets.Columns.Reason;
import org.linli.sheets.Field.Shape;

/// What columns mean, and how their dates are read.
class ColumnsTest {

    private static final List<Field> FIELDS = List.of(
            new Field("number", false, Shape.SHORT_TEXT, List.of("留言编号", "编号", "ServiceRequestNum")),
            new Field("subject", true, Shape.SHORT_TEXT, List.of("留言主题", "主题", "SRType")),
            new Field("body", false, Shape.LONG_TEXT, List.of("留言详情", "内容", "description")),
            new Field("at", false, Shape.DATE, List.of("留言时间", "时间", "CreatedDate")),
            new Field("phone", false, Shape.PHONE, List.of("电话", "phone")));

    @Test
    void aHeaderBelowATitleIsFound() {
        var columns = Columns.of(
                List.of(
                        row(1, "某街道留言汇总"),
                        row(3, "序号", "留言编号", "留言主题", "留言时间", "备注"),
                        row(4, "1", "744", "路灯不亮", "2019/2/28 11:25:05", "13800001234"),
                        row(5, "2", "745", "管道漏水", "2019/3/1 9:05", "13800005678")),
                FIELDS);
        assertThat(columns.headerRow()).isEqualTo(3);
        assertThat(columns.proposals()).extracting(Proposal::field).containsExactly("number", "subject", "at", "phone");
        assertThat(columns.proposals()).extracting(Proposal::column).containsExactly(1, 2, 3, 4);
        assertThat(columns.proposals().getLast().reason()).isEqualTo(Reason.VALUES);
        assertThat(columns.proposals().getFirst().confidence()).isGreaterThan(0.9);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2019/2/28 11:25:05, 2019-02-28T11:25:05
            2019-02-28, 2019-02-28T00:00
            2019-02-28T11:25:05Z, 2019-02-28T19:25:05
            2019年2月28日 9时05分, 2019-02-28T09:05
            20190228, 2019-02-28T00:00
            1551324305, 2019-02-28T11:25:05
            1551324305000, 2019-02-28T11:25:05
            43524.5, 2019-02-28T12:00
            04/12/2018 11:11:26 AM, 2018-04-12T11:11:26
            11/13/2018 01:06:56 PM, 2018-11-13T13:06:56
            """)
    void datesAreReadHoweverTheyAreWritten(String text, LocalDateTime moment) {
        assertThat(new ColumnDates(false).parse(text)).contains(moment);
    }

    @Test
    void theColumnDecidesWhetherDaysComeFirst() {
        assertThat(ColumnDates.of(List.of("3/4/2020", "25/4/2020")).parse("3/4/2020"))
                .contains(LocalDateTime.of(2020, 4, 3, 0, 0));
        assertThat(ColumnDates.of(List.of("3/4/2020", "4/25/2020")).parse("3/4/2020"))
                .contains(LocalDateTime.of(2020, 3, 4, 0, 0));
        assertThat(new ColumnDates(false).parse("2020-02-30")).isEmpty();
        assertThat(new ColumnDates(false).parse("昨天")).isEmpty();
    }

    @Test
    void textIsCleaned() {
        assertThat(CleanText.of("　\t暖气_x000D_\u0007不热\u200b 　")).isEqualTo("暖气不热");
    }

    private static SheetRow row(int number, String... texts) {
        var cells = new ArrayList<SheetCell>();
        for (var text : texts) cells.add(SheetCell.text(cells.size(), text));
        return new SheetRow(number, cells);
    }
}
