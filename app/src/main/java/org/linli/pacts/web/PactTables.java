package org.linli.pacts.web;

import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Pacts as a table to be taken away.
@Configuration(proxyBeanMethods = false)
class PactTables {

    @Bean
    ListSource pactsTable(PactPages pages) {
        return ListSource.open("/pacts", ui -> {
            var shelf = pages.all(ui.actor(), ui).shelf();
            return pacts(ui).of(shelf.view(), shelf.rows());
        });
    }

    private static ListTable<PactRow> pacts(Ui ui) {
        return ListTable.<PactRow>named(ui.text("pacts.list.title"))
                .with(ui.text("ui.column.title"), 36, row -> row.pact().title())
                .with(ui.text("pacts.list.sides"), 30, row -> String.join(" ⇄ ", row.sides()))
                .with(
                        ui.text("ui.column.place"),
                        26,
                        row -> row.pact().placeName().in(ui))
                .with(
                        ui.text("ui.column.state"),
                        12,
                        row -> ui.text("pacts.state", row.pact().state()))
                .with(ui.text("ui.column.since"), 12, row -> row.pact().from())
                .with(ui.text("pacts.list.review"), 12, row -> row.pact().review())
                .with(ui.text("pacts.list.open"), 10, PactRow::open);
    }
}
