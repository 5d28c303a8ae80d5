package org.linli.people.web;

import java.util.stream.Collectors;
import org.linli.shared.Right;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Colleagues and organisations as tables, to be taken away.
@Configuration(proxyBeanMethods = false)
class PeopleTables {

    @Bean
    ListSource accountsTable(AccountsPages pages) {
        return ListSource.of("/accounts", Right.MANAGE_ACCOUNTS, ui -> {
            var page = pages.list(ui, ui.actor());
            return accounts(ui).of(page.view(), page.rows());
        });
    }

    @Bean
    ListSource organisationsTable(OrganisationLists lists) {
        return ListSource.of("/organisations", Right.MANAGE_ACCOUNTS, ui -> {
            var page = lists.of(ui.actor(), ui);
            return organisations(ui).of(page.view(), page.rows());
        });
    }

    private static ListTable<AccountsPage.AccountRow> accounts(Ui ui) {
        return ListTable.<AccountsPage.AccountRow>named(ui.text("people.accounts.title"))
                .with(ui.text("people.accounts.name"), 14, AccountsPage.AccountRow::name)
                .with(ui.text("people.accounts.organisation"), 24, AccountsPage.AccountRow::organisation)
                .with(
                        ui.text("people.accounts.role"),
                        26,
                        row -> row.roles().stream()
                                .map(role -> ui.text("people.role", role))
                                .collect(Collectors.joining(" · ")))
                .with(ui.text("people.accounts.phone"), 14, AccountsPage.AccountRow::phone)
                .with(
                        ui.text("people.accounts.state"),
                        10,
                        row -> row.locked() ? ui.text("people.accounts.locked") : "");
    }

    private static ListTable<OrganisationsPage.Row> organisations(Ui ui) {
        return ListTable.<OrganisationsPage.Row>named(ui.text("people.organisations.title"))
                .with(ui.text("people.organisation.name"), 28, row -> ui.name(row.name(), row.nameEn()))
                .with(ui.text("people.organisation.code"), 20, OrganisationsPage.Row::code)
                .with(ui.text("people.organisation.kind"), 12, row -> ui.text("people.organisation-kind", row.kind()))
                .with(
                        ui.text("people.organisation.place"),
                        28,
                        row -> row.place().isEmpty() ? ui.text("people.everywhere") : row.place())
                .with(
                        ui.text("people.organisation.phone"),
                        16,
                        row -> row.reach().phone())
                .with(
                        ui.text("people.organisation.hours"),
                        26,
                        row -> row.reach().hours())
                .with(
                        ui.text("people.organisation.address"),
                        32,
                        row -> row.reach().address())
                .with(ui.text("people.organisations.colleagues"), 10, OrganisationsPage.Row::members);
    }
}
