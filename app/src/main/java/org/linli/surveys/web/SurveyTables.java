package org.linli.surveys.web;

import org.linli.shared.Right;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Surveys as a table to be taken away.
@Configuration(proxyBeanMethods = false)
class SurveyTables {

    @Bean
    ListSource surveysTable(SurveyPages pages) {
        return ListSource.of("/surveys", Right.READ_SURVEYS, ui -> {
            var shelf = pages.all(ui.actor(), ui).shelf();
            return surveys(ui).of(shelf.view(), shelf.rows());
        });
    }

    private static ListTable<SurveysPage.Row> surveys(Ui ui) {
        return ListTable.<SurveysPage.Row>named(ui.text("surveys.nav"))
                .with(ui.text("ui.column.title"), 36, row -> row.survey().title(ui))
                .with(
                        ui.text("ui.column.place"),
                        26,
                        row -> row.survey().placeName().in(ui))
                .with(
                        ui.text("ui.column.state"),
                        12,
                        row -> ui.text("surveys.state", row.survey().state()))
                .with(ui.text("surveys.list.edition"), 8, row -> row.survey().edition())
                .with(ui.text("surveys.list.items"), 8, SurveysPage.Row::items)
                .with(ui.text("surveys.list.answered"), 10, SurveysPage.Row::answers)
                .with(ui.text("surveys.list.households"), 10, SurveysPage.Row::households)
                .with(ui.text("ui.column.since"), 17, row -> row.survey().openedAt())
                .with(ui.text("ui.column.until"), 17, row -> row.survey().closedAt());
    }
}
