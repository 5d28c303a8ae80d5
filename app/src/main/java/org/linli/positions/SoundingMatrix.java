package org.linli.positions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.journal.Journal;
import org.linli.positions.SoundingEvent.PositionsExported;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Right;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// All that was said to a question, person by person, with nobody's name: for those who want to reckon themselves. That
/// it was taken is written down.
@Service
@Transactional
public class SoundingMatrix {

    /// Of smaller groups it is not said who belongs to them.
    private static final int SMALLEST = 5;

    private final SoundingStore soundings;
    private final StatementStore statements;
    private final SpeakerStore voters;
    private final PictureStore pictures;
    private final Journal journal;
    private final Clock clock;

    SoundingMatrix(
            SoundingStore soundings,
            StatementStore statements,
            SpeakerStore voters,
            PictureStore pictures,
            Journal journal,
            Clock clock) {
        this.soundings = soundings;
        this.statements = statements;
        this.voters = voters;
        this.pictures = pictures;
        this.journal = journal;
        this.clock = clock;
    }

    /// @param rows in an order that has nothing to do with who came when
    public record Taken(List<Statement> statements, List<Row> rows, List<Said> conditions) {

        public Taken {
            statements = List.copyOf(statements);
            rows = List.copyOf(rows);
            conditions = List.copyOf(conditions);
        }

        public int number(long statement) {
            return statements.stream()
                    .filter(one -> one.id() == statement)
                    .mapToInt(Statement::number)
                    .findFirst()
                    .orElse(0);
        }
    }

    /// One person.
    ///
    /// @param party empty where it is not said
    /// @param opinions for each statement 1, −1, 0 for a pass, or nothing
    public record Row(String party, List<@Nullable Integer> opinions) {}

    public Taken take(SoundingId id, String purpose, Actor actor) {
        var sounding = soundings.get(id);
        actor.require(Right.EXPORT, sounding.path(), Days.today(clock));
        var shown = statements.shown(id);
        var rows = rows(id, shown);
        journal.record(new PositionsExported(id, sounding.path(), purpose, rows.size()), actor, purpose);
        return new Taken(shown, rows, voters.conditions(id));
    }

    private List<Row> rows(SoundingId id, List<Statement> shown) {
        var columns = new HashMap<Long, Integer>();
        for (var statement : shown) columns.put(statement.id(), columns.size());
        var opinions = new LinkedHashMap<Long, @Nullable Integer[]>();
        var parties = new HashMap<Long, String>();
        pictures.eachVote(id, vote -> {
            var column = columns.get(vote.statement());
            if (column == null) return;
            opinions.computeIfAbsent(vote.voter(), _ -> new Integer[shown.size()])[column] =
                    GivenVote.number(vote.opinion());
            parties.put(vote.voter(), vote.party());
        });
        var sizes = new HashMap<String, Integer>();
        for (var party : parties.values()) sizes.merge(party, 1, Integer::sum);
        var rows = new ArrayList<Row>();
        opinions.forEach((voter, all) -> rows.add(new Row(party(parties, voter, sizes), Arrays.asList(all))));
        rows.sort((one, other) -> key(one).compareTo(key(other)));
        return rows;
    }

    private static String party(Map<Long, String> parties, long voter, Map<String, Integer> sizes) {
        var party = parties.getOrDefault(voter, "");
        return sizes.getOrDefault(party, 0) < SMALLEST ? "" : party;
    }

    private static String key(Row row) {
        return row.party() + row.opinions();
    }
}
