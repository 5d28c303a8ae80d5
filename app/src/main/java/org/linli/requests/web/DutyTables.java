package org.linli.requests.web;

import org.linli.requests.web.DutyList.Line;
import org.linli.shared.Right;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Who leads on what, as a table to be taken away.
@Configuration(proxyBeanMethods = false)
class DutyTables {

    @Bean
    ListSource dutiesTable(DutyLists lists, Subdistricts subdistricts) {
        return ListSource.of("/duties", Right.EDIT_DUTIES, ui -> {
            var list = lists.of(subdistricts.asked(ui), ui);
            return duties(ui).of(list.view(), list.lines());
        });
    }

    private static ListTable<Line> duties(Ui ui) {
        return ListTable.<Line>named(ui.text("requests.duty.title"))
                .with(ui.text("requests.duty.group"), 20, Line::group)
                .with(ui.text("requests.category.code"), 8, Line::category)
                .with(ui.text("requests.duty.what"), 30, Line::name)
                .with(ui.text("requests.duty.where"), 20, Line::place)
                .with(ui.text("requests.duty.item-choice"), 18, Line::item)
                .with(ui.text("requests.duty.lead"), 26, Line::lead)
                .with(ui.text("requests.duty.helpers"), 30, Line::coHandlers)
                .with(ui.text("requests.duty.sign-within"), 14, Line::sign)
                .with(ui.text("requests.duty.finish-within"), 14, Line::finish)
                .with(ui.text("requests.duty.way"), 12, Line::route)
                .with(ui.text("requests.duty.basis"), 26, Line::basis);
    }
}
