package org.linli.walks.web;

import org.linli.shared.Right;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Walks as a table to be taken away; who walked is not in it.
@Configuration(proxyBeanMethods = false)
class WalkTables {

    @Bean
    ListSource walksTable(WalkPages pages) {
        return ListSource.of("/walks", Right.READ_WALKS, ui -> {
            var shelf = pages.all(ui.actor(), ui).shelf();
            return walks(ui).of(shelf.view(), shelf.rows());
        });
    }

    private static ListTable<WalkRow> walks(Ui ui) {
        return ListTable.<WalkRow>named(ui.text("walks.nav"))
                .with(ui.text("ui.column.title"), 36, row -> row.walk().title())
                .with(
                        ui.text("ui.column.place"),
                        26,
                        row -> row.walk().placeName().in(ui))
                .with(ui.text("ui.column.day"), 12, row -> row.walk().day())
                .with(
                        ui.text("ui.column.state"),
                        12,
                        row -> ui.text("walks.state", row.walk().state()))
                .with(ui.text("walks.list.stops"), 8, row -> row.size().stops())
                .with(ui.text("walks.list.walkers"), 8, row -> row.size().walkers())
                .with(ui.text("walks.findings"), 8, row -> row.size().findings());
    }
}
