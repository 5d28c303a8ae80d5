package org.linli.needs.web;

import org.linli.shared.Right;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hot topics, and assessments of communities, as tables to be taken away.
@Configuration(proxyBeanMethods = false)
class NeedTables {

    @Bean
    ListSource topicsTable(TopicLists lists) {
        return ListSource.of("/topics", Right.SEE_REQUESTS, ui -> {
            var list = lists.of(ui.actor(), ui);
            return topics(ui).of(list.view(), list.rows());
        });
    }

    @Bean
    ListSource assessmentsTable(AssessmentPages pages) {
        return ListSource.of("/assessments", Right.SEE_NEEDS, ui -> {
            var list = pages.list(ui.actor(), ui);
            return assessments(ui).of(list.view(), list.rows());
        });
    }

    private static ListTable<TopicRow> topics(Ui ui) {
        return ListTable.<TopicRow>named(ui.text("needs.topics.nav"))
                .with(ui.text("needs.topics.rank"), 8, TopicRow::rank)
                .with(ui.text("ui.column.title"), 36, TopicRow::title)
                .with(ui.text("ui.column.place"), 26, TopicRow::place)
                .with(ui.text("needs.topics.said"), 26, row -> String.join(" · ", row.what()))
                .with(ui.text("needs.topics.people"), 10, TopicRow::people)
                .with(ui.text("needs.topics.supporters-word"), 10, TopicRow::supporters)
                .with(ui.text("ui.column.since"), 12, TopicRow::since)
                .with(ui.text("ui.column.until"), 12, TopicRow::last)
                .with(ui.text("needs.topics.list.trend"), 12, row -> ui.text("needs.topics.trend." + row.trendWord()))
                .with(ui.text("needs.topics.heat"), 8, TopicRow::heat);
    }

    private static ListTable<AssessmentList.Row> assessments(Ui ui) {
        return ListTable.<AssessmentList.Row>named(ui.text("needs.tabs.assessments"))
                .with(
                        ui.text("needs.assess.community"),
                        26,
                        row -> row.assessment().placeName().in(ui))
                .with(ui.text("ui.column.since"), 12, row -> row.assessment().from())
                .with(ui.text("ui.column.until"), 12, row -> row.assessment().until())
                .with(
                        ui.text("needs.assess.list.state"),
                        14,
                        row -> ui.text(row.version() > 0 ? "needs.assess.list.frozen" : "needs.assess.list.going-on"))
                .with(ui.text("needs.assess.list.version"), 8, row -> row.version() == 0 ? null : row.version());
    }
}
