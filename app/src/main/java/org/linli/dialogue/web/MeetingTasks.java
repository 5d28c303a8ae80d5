package org.linli.dialogue.web;

import java.util.ArrayList;
import java.util.List;
import org.linli.dialogue.CommitmentState;
import org.linli.dialogue.Reply;
import org.linli.requests.OtherTasks;
import org.linli.shared.Actor;
import org.linli.shared.Moments;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What meetings want of somebody: their own promises, those that they may look at, and an answer to being asked.
@Component
class MeetingTasks implements OtherTasks {

    private final PromiseLists promises;
    private final MeetingNames names;
    private final JdbcClient db;

    MeetingTasks(PromiseLists promises, MeetingNames names, JdbcClient db) {
        this.promises = promises;
        this.names = names;
        this.db = db;
    }

    @Override
    public List<Task> of(Actor actor, Ui ui) {
        if (!actor.isKnown()) return List.of();
        var all = new ArrayList<Task>();
        for (var row : promises.waiting(PromiseShare.MINE, ui))
            all.add(task(
                    row,
                    ui.text("dialogue.promise.by", ui.day(row.until())),
                    ui.text(
                            row.state() == CommitmentState.ASSIGNED
                                    ? "dialogue.promise.accept"
                                    : "dialogue.promise.report"),
                    ui));
        for (var row : promises.waiting(PromiseShare.LOOK, ui))
            all.add(task(row, row.owner(), ui.text("dialogue.promise.look"), ui));
        all.addAll(asked(actor, ui));
        return all;
    }

    /// What others promised at meetings that they took part in.
    @Override
    public List<Task> concerning(Actor actor, Ui ui) {
        if (!actor.isKnown()) return List.of();
        var toLookAt = promises.waiting(PromiseShare.LOOK, ui).stream()
                .map(PromiseRow::id)
                .toList();
        return promises.waiting(PromiseShare.HEARD, ui).stream()
                .filter(row -> !toLookAt.contains(row.id()))
                .map(row -> task(row, ui.text("dialogue.promise.who-by", row.owner(), ui.day(row.until())), "", ui))
                .toList();
    }

    private static Task task(PromiseRow row, String why, String next, Ui ui) {
        var state = ui.text("dialogue.promise-state", row.state());
        return new Task(row.what(), row.address(), row.place(), why, row.stateKind(ui), state, next);
    }

    private List<Task> asked(Actor actor, Ui ui) {
        var account = actor.account();
        return db.sql("""
                        select m.id, m.title, m.place, m.room
                        from   dialogue.guest g join dialogue.meeting m on m.id = g.meeting
                        where  g.account = :me and g.reply = 'ASKED' and m.state in ('ANNOUNCED', 'RULES_SET')
                        and    (m.starts_at is null or m.starts_at > :now)
                        order  by m.starts_at nulls last, m.id
                        """)
                .param("me", account == null ? 0 : account.value())
                .param("now", Moments.kept(ui.now()))
                .query((row, n) -> new Task(
                        row.getString("title"),
                        "/meetings/" + row.getLong("id"),
                        names.place(row.getLong("place"), ui),
                        row.getString("room"),
                        "wait",
                        ui.text("dialogue.reply", Reply.ASKED),
                        ui.text("dialogue.asked.answer")))
                .list();
    }
}
