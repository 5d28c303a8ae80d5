package org.linli.dialogue.web;

import org.linli.dialogue.MeetingId;
import org.linli.shared.Right;
import org.linli.ui.ListSource;
import org.linli.ui.ListTable;
import org.linli.ui.Ui;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Meetings, who is asked to them, what was promised there and what may become of them, as tables to be taken away.
@Configuration(proxyBeanMethods = false)
class DialogueTables {

    private static final String GUESTS = "/meetings/(\\d{1,18})/guests";

    @Bean
    ListSource meetingsTable(MeetingLists lists) {
        return ListSource.open("/meetings", ui -> {
            var list = lists.of(ui.actor(), ui);
            return meetings(ui).of(list.view(), list.rows());
        });
    }

    @Bean
    ListSource promisesTable(PromiseLists lists) {
        return ListSource.open("/promises", ui -> {
            var list = lists.of(ui);
            return promises(ui).of(list.view(), list.rows());
        });
    }

    @Bean
    ListSource ideasTable(IdeaPages pages) {
        return ListSource.open("/meetings/ideas", ui -> {
            var shelf = pages.of(ui.actor(), ui);
            return ideas(ui).of(shelf.view(), shelf.rows());
        });
    }

    @Bean
    ListSource guestsTable(GuestPages pages) {
        return ListSource.of(GUESTS, Right.PREPARE_MEETINGS, ui -> {
            var meeting = new MeetingId(Long.parseLong(ui.page().replaceAll(GUESTS, "$1")));
            var list = pages.of(meeting, ui.actor(), ui).list();
            return guests(ui).of(list.view(), list.rows());
        });
    }

    private static ListTable<MeetingRow> meetings(Ui ui) {
        return ListTable.<MeetingRow>named(ui.text("dialogue.list.title"))
                .with(ui.text("ui.column.title"), 36, MeetingRow::title)
                .with(ui.text("dialogue.list.kind"), 16, row -> ui.text("dialogue.kind", row.kind()))
                .with(ui.text("ui.column.place"), 26, MeetingRow::place)
                .with(ui.text("ui.column.when"), 17, MeetingRow::startsAt)
                .with(ui.text("dialogue.schedule.room"), 20, MeetingRow::room)
                .with(ui.text("ui.column.state"), 16, row -> ui.text("dialogue.state", row.state()))
                .with(ui.text("dialogue.list.coming"), 10, MeetingRow::coming);
    }

    private static ListTable<PromiseRow> promises(Ui ui) {
        return ListTable.<PromiseRow>named(ui.text("dialogue.promises.title"))
                .with(ui.text("dialogue.promise.what"), 44, PromiseRow::what)
                .with(ui.text("dialogue.promise.owner"), 20, PromiseRow::owner)
                .with(ui.text("dialogue.promise.watcher-field"), 16, PromiseRow::watcher)
                .with(ui.text("dialogue.promises.first-day"), 12, PromiseRow::agreedUntil)
                .with(ui.text("dialogue.promise.until"), 12, PromiseRow::until)
                .with(ui.text("ui.column.state"), 16, row -> ui.text("dialogue.promise-state", row.state()))
                .with(ui.text("ui.column.place"), 26, PromiseRow::place)
                .with(ui.text("dialogue.promises.meeting"), 36, PromiseRow::meetingTitle);
    }

    private static ListTable<IdeaRow> ideas(Ui ui) {
        return ListTable.<IdeaRow>named(ui.text("dialogue.idea.is"))
                .with(ui.text("dialogue.idea.sentence"), 50, row -> row.idea().sentence())
                .with(ui.text("dialogue.idea.carrier"), 20, row -> row.idea().carrier())
                .with(ui.text("ui.column.title"), 30, row -> row.idea().title())
                .with(
                        ui.text("dialogue.promises.meeting"),
                        36,
                        row -> row.idea().from())
                .with(ui.text("ui.column.place"), 26, IdeaRow::place)
                .with(ui.text("ui.column.when"), 17, row -> row.idea().notedAt());
    }

    private static ListTable<GuestRow> guests(Ui ui) {
        return ListTable.<GuestRow>named(ui.text("dialogue.guests.title"))
                .with(ui.text("dialogue.guests.called"), 18, row -> row.guest().called())
                .with(ui.text("dialogue.map.name"), 22, GuestRow::group)
                .with(ui.text("dialogue.guests.phone"), 14, GuestRow::phone)
                .with(
                        ui.text("ui.column.state"),
                        12,
                        row -> ui.text("dialogue.reply", row.guest().answer().reply()))
                .with(ui.text("dialogue.guests.chairs"), 10, row -> row.guest().chairs());
    }
}
