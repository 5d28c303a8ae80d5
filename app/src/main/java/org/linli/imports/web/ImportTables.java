package org.linli.imports.web;

import org.linli.shared.Right;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What was loaded from sheets, as a table to be taken away.
@Configuration(proxyBeanMethods = false)
class ImportTables {

    @Bean
    ListSource importsTable(ImportPages pages) {
        return ListSource.of("/imports", Right.IMPORT, ui -> {
            var shelf = pages.list(ui.actor(), ui).shelf();
            return imports(ui).of(shelf.view(), shelf.rows());
        });
    }

    private static ListTable<ImportsPage.Row> imports(Ui ui) {
        return ListTable.<ImportsPage.Row>named(ui.text("imports.past"))
                .with(
                        ui.text("imports.col.file"),
                        36,
                        row -> row.sheet().sheet().fileName())
                .with(ui.text("imports.col.what"), 14, row -> row.target().title(ui))
                .with(
                        ui.text("imports.col.where"),
                        26,
                        row -> row.sheet().ground().in(ui))
                .with(
                        ui.text("imports.col.state"),
                        14,
                        row -> ui.text("imports.state", row.sheet().state()))
                .with(ui.text("imports.col.rows"), 10, ImportsPage.Row::length)
                .with(
                        ui.text("imports.col.added"),
                        10,
                        row -> row.sheet().tally().added())
                .with(
                        ui.text("imports.col.already"),
                        10,
                        row -> row.sheet().tally().already())
                .with(
                        ui.text("imports.col.refused"),
                        10,
                        row -> row.sheet().tally().faulty())
                .with(ui.text("imports.col.who"), 14, row -> row.sheet().by())
                .with(ui.text("ui.column.when"), 17, row -> row.sheet().created());
    }
}
