package org.linli.dialogue.web;

import java.sql.Types;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.CommitmentState;
import org.linli.dialogue.MoneyPart;
import org.linli.places.PlaceChoices;
import org.linli.shared.AccountId;
import org.linli.shared.Constants;
import org.linli.shared.Money;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.ui.Conditions;
import org.linli.ui.ListQuery;
import org.linli.ui.ListView;
import org.linli.ui.Ui;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was promised in the open, by any conditions.
@Component
class PromiseLists {

    private static final int SIZE = 20;

    /// Every promise that neighbours may read of, with its part of the list.
    private static final String PROMISES = """
            (select c.*, m.title as meeting_title,
                    case when c.state in (:over) then 'OVER'
                         when c.state in (:due) and c.until < :today then 'LATE'
                         else 'GOING' end as part
             from   dialogue.commitment c join dialogue.meeting m on m.id = c.meeting
             where  c.state <> 'DRAFTED') c
            """;

    private static final String OWN = """
            (c.account = :me or c.organisation = :body
             or exists (select from dialogue.guest g where g.id = c.guest and g.account = :me))
            """;

    private static final String TO_LOOK_AT = """
            c.state = 'EVIDENCE_SUBMITTED' and exists (
                select from unnest(:theirs) p where starts_with(c.place_path, p) or starts_with(p, c.place_path))
            """;

    private static final String HEARD = """
            exists (select from dialogue.guest g
                    where g.meeting = c.meeting and g.account = :me and g.reply <> 'ASKED')
            """;

    private static final String ORDER = """
             order by array_position(array['LATE', 'GOING', 'OVER'], c.part),
                      case when c.part <> 'OVER' then c.until end, c.until desc, c.id
            """;

    private final JdbcClient db;
    private final PromiseRows rows;
    private final DialogueFilters filters;
    private final PlaceChoices places;

    PromiseLists(JdbcClient db, PromiseRows rows, DialogueFilters filters, PlaceChoices places) {
        this.db = db;
        this.rows = rows;
        this.filters = filters;
        this.places = places;
    }

    PromiseList of(Ui ui) {
        var known = filters.promises(ui);
        var query = ListQuery.of(ui, known);
        var place = places.asked(query, DialogueFilters.PLACE).orElse(PlacePath.ALL);
        var conditions = conditions(query, place, ui);
        var found = db.sql("select count(*) from " + PROMISES + " where " + conditions.sql())
                .params(conditions.values())
                .query(Long.class)
                .single();
        var money = money(place);
        return new PromiseList(
                ListView.plain(known, query, found, SIZE),
                page(conditions, query.number(), ui),
                kept(place, ui),
                money.getOrDefault(MoneyPart.BASE, Money.fen(0)),
                money.getOrDefault(MoneyPart.ADDED, Money.fen(0)),
                money.getOrDefault(MoneyPart.REALLOCATED, Money.fen(0)));
    }

    private List<PromiseRow> page(Conditions conditions, int number, Ui ui) {
        return db.sql("select c.* from " + PROMISES + " where " + conditions.sql() + ORDER
                        + " limit :size offset :offset")
                .params(conditions.values())
                .param("size", SIZE)
                .param("offset", (number - 1L) * SIZE)
                .query((row, n) -> rows.row(row, ui))
                .list();
    }

    /// As M09 counts: by the day that was named first.
    private PromiseList.Kept kept(PlacePath place, Ui ui) {
        var all = within(place, ui);
        return db.sql("""
                        select count(*) filter (where d.due and last.state = 'KEPT' and last.done_on <= c.agreed_until) as kept,
                               count(*) filter (where d.due) as due,
                               count(*) filter (where c.part = 'LATE') as late,
                               count(*) filter (where c.part = 'GOING') as going
                        from\s""" + PROMISES + PromiseMeasures.LAST + """
                        cross join lateral (
                            select c.agreed_until < :today or c.part = 'OVER' and c.state <> 'RENEGOTIATED' as due) d
                        where\s""" + all.sql())
                .params(all.values())
                .query((row, n) -> new PromiseList.Kept(
                        row.getInt("kept"), row.getInt("due"), row.getInt("late"), row.getInt("going")))
                .single();
    }

    private Map<MoneyPart, Money> money(PlacePath place) {
        var sums = new EnumMap<MoneyPart, Money>(MoneyPart.class);
        db.sql("""
                        select p.part, sum(p.fen) as fen
                        from   dialogue.commitment_money p join dialogue.commitment c on c.id = p.commitment
                        where  c.state not in ('DRAFTED', 'RENEGOTIATED') and starts_with(c.place_path, :place)
                        group  by p.part
                        """).param("place", place.value()).query(row -> {
            sums.put(MoneyPart.valueOf(row.getString("part")), Money.fen(row.getLong("fen")));
        });
        return sums;
    }

    private static Conditions conditions(ListQuery query, PlacePath place, Ui ui) {
        var all = within(place, ui);
        if (query.has("words"))
            all.and("(c.what ilike :words or c.owner_name ilike :words or c.watcher ilike :words"
                            + " or c.meeting_title ilike :words)")
                    .with("words", query.pattern("words"));
        Constants.named(PromiseShare.class, query.value("whose")).ifPresent(share -> mine(all, share, ui));
        Constants.named(PromisePart.class, query.value("part"))
                .ifPresent(part -> all.and("c.part = :part").with("part", part.name()));
        return all;
    }

    /// Those in which the reader has that part.
    private static void mine(Conditions all, PromiseShare share, Ui ui) {
        var actor = ui.actor();
        all.and(
                        switch (share) {
                            case MINE -> OWN;
                            case LOOK -> TO_LOOK_AT + " and not coalesce(" + OWN + ", false)";
                            case HEARD -> HEARD + " and not coalesce(" + OWN + ", false)";
                        })
                .with("me", new SqlParameterValue(Types.BIGINT, number(actor.account())))
                .with("body", new SqlParameterValue(Types.BIGINT, number(actor.organisation())));
        if (share == PromiseShare.LOOK)
            all.with(
                    "theirs",
                    actor.placesOf(Right.VERIFY_PROMISES, ui.today()).stream()
                            .map(PlacePath::value)
                            .toArray(String[]::new));
    }

    private static @Nullable Long number(@Nullable Object id) {
        return switch (id) {
            case AccountId account -> account.value();
            case OrganisationId body -> body.value();
            case null, default -> null;
        };
    }

    /// All in which the reader has that part and that wait for them, the most pressing first.
    List<PromiseRow> waiting(PromiseShare share, Ui ui) {
        var conditions = within(PlacePath.ALL, ui);
        mine(conditions, share, ui);
        conditions.and("c.part <> 'OVER'");
        if (share == PromiseShare.MINE) conditions.and("c.state <> 'EVIDENCE_SUBMITTED'");
        return db.sql("select c.* from " + PROMISES + " where " + conditions.sql() + ORDER)
                .params(conditions.values())
                .query((row, n) -> rows.row(row, ui))
                .list();
    }

    /// All of the place, with what [#PROMISES] names.
    private static Conditions within(PlacePath place, Ui ui) {
        return new Conditions()
                .and("starts_with(c.place_path, :place)")
                .with("place", place.value())
                .with("over", names(CommitmentState::isOver))
                .with("due", names(CommitmentState::isDue))
                .with("today", ui.today());
    }

    private static List<String> names(Predicate<CommitmentState> those) {
        return Arrays.stream(CommitmentState.values())
                .filter(those)
                .map(Enum::name)
                .toList();
    }
}
