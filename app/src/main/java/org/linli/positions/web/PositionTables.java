package org.linli.positions.web;

import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Questions that are put to everybody, as a table to be taken away.
@Configuration(proxyBeanMethods = false)
class PositionTables {

    @Bean
    ListSource soundingsTable(SoundingPages pages) {
        return ListSource.open("/positions", ui -> {
            var shelf = pages.all(ui.actor(), ui).shelf();
            return soundings(ui).of(shelf.view(), shelf.rows());
        });
    }

    private static ListTable<SoundingRow> soundings(Ui ui) {
        return ListTable.<SoundingRow>named(ui.text("positions.list.title"))
                .with(
                        ui.text("positions.list.question"),
                        44,
                        row -> row.sounding().question())
                .with(
                        ui.text("ui.column.place"),
                        26,
                        row -> row.sounding().placeName().in(ui))
                .with(ui.text("ui.column.state"), 12, row -> ui.text("positions.state", row.state()))
                .with(ui.text("ui.column.since"), 12, row -> row.sounding().opensOn())
                .with(ui.text("ui.column.until"), 12, row -> row.sounding().closesOn())
                .with(ui.text("positions.list.spoke"), 10, row -> row.size().people())
                .with(ui.text("positions.statements"), 10, row -> row.size().statements());
    }
}
