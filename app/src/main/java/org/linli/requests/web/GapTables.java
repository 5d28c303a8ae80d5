package org.linli.requests.web;

import org.linli.requests.RequestNumber;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What nobody takes care of, as a table to be taken away.
@Configuration(proxyBeanMethods = false)
class GapTables {

    @Bean
    ListSource gapsTable(GapPages pages) {
        return ListSource.open("/gaps", ui -> {
            var list = pages.of(ui);
            return gaps(ui).of(list.view(), list.gaps());
        });
    }

    private static ListTable<GapLine> gaps(Ui ui) {
        return ListTable.<GapLine>named(ui.text("requests.nav.gaps"))
                .with(ui.text("requests.follow.number"), 12, gap -> new RequestNumber(gap.id()).toString())
                .with(ui.text("requests.list.what"), 44, GapLine::subject)
                .with(ui.text("requests.list.where"), 26, GapLine::place)
                .with(ui.text("requests.list.category"), 18, GapLine::category)
                .with(ui.text("requests.list.since"), 17, GapLine::since)
                .with(ui.text("requests.gap.sayers"), 10, GapLine::said)
                .with(ui.text("requests.list.affected"), 10, row -> row.households() == 0 ? null : row.households());
    }
}
