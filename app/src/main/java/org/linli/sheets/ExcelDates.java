package org.linli.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// Days as Excel counts them, from 1900 on, and numbers as people write them.
final class ExcelDates {

    private static final LocalDateTime FIRST = LocalDate.of(1899, 12, 30).atStartOfDay();
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private ExcelDates() {}

    /// To the second; none if it lies outside the years 1900 to 9999.
    static @Nullable LocalDateTime moment(double days) {
        return days < 1 || days >= 2_958_466 ? null : FIRST.plusSeconds(Math.round(days * 86_400));
    }

    static String text(LocalDateTime moment) {
        return TEXT.format(moment);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
