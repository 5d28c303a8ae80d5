package org.linli.positions.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.MeetingSummary;
import org.linli.engine.consensus.Side;
import org.linli.positions.Conditions;
import org.linli.positions.OpinionGroup;
import org.linli.positions.PositionPicture;
import org.linli.positions.PositionPicture.PartySize;
import org.linli.positions.SoundingState;
import org.linli.positions.SoundingSummary;
import org.linli.positions.Stances;
import org.linli.positions.Statement;
import org.linli.positions.StatementStances;
import org.linli.ui.Ui;

/// What came of a question.
///
/// @param meeting beside which it is asked
/// @param at what was said until then is in it
/// @param statements by their ids
/// @param conditions of each statement
/// @param columns the stakeholder groups as far as they may be shown
/// @param silent groups of which nobody has said anything
public record ResultsPage(
        SoundingSummary sounding,
        SoundingState state,
        @Nullable MeetingSummary meeting,
        Instant at,
        PositionPicture picture,
        OpinionMap map,
        Map<Long, Statement> statements,
        Map<Long, Conditions> conditions,
        List<PartyColumn> columns,
        List<String> silent,
        boolean works,
        boolean mayExport) {

    private static final int SOME = 3;

    public ResultsPage {
        statements = Map.copyOf(statements);
        conditions = Map.copyOf(conditions);
        columns = List.copyOf(columns);
        silent = List.copyOf(silent);
    }

    public Statement statement(long id) {
        return Objects.requireNonNull(statements.get(id));
    }

    public Conditions conditions(long statement) {
        return conditions.getOrDefault(statement, Conditions.NONE);
    }

    /// Those that are still shown, in the order of their numbers.
    public List<StatementStances> lines() {
        return picture.statements().stream()
                .filter(line -> statements.containsKey(line.statement()))
                .toList();
    }

    public List<StatementStances> accepted() {
        return lines().stream().filter(StatementStances::isAcceptedByAll).toList();
    }

    /// What all say alike to which they agree.
    public List<StatementStances> agreed() {
        return uniting(Side.AGREE);
    }

    /// What all say alike with which they disagree.
    public List<StatementStances> disagreed() {
        return uniting(Side.DISAGREE);
    }

    private List<StatementStances> uniting(Side side) {
        return picture.uniting().stream()
                .filter(one -> one.side() == side && (one.sure() || !picture.hasGroups()))
                .map(PositionPicture.United::statement)
                .flatMap(id -> picture.of(id).stream())
                .filter(line -> statements.containsKey(line.statement()))
                .toList();
    }

    /// On what groups part; not what all of them accept, though some more than others.
    public List<StatementStances> dividing() {
        var united = Stream.concat(agreed().stream(), disagreed().stream()).toList();
        return picture.dividing().stream()
                .flatMap(one -> picture.of(one.statement()).stream())
                .filter(line -> statements.containsKey(line.statement()) && !united.contains(line))
                .toList();
    }

    public List<Statement> thin() {
        return picture.thin().stream()
                .filter(statements::containsKey)
                .map(this::statement)
                .toList();
    }

    public List<OpinionGroup.Mark> marks(OpinionGroup group) {
        return group.marks().stream()
                .filter(mark -> statements.containsKey(mark.statement()))
                .limit(SOME)
                .toList();
    }

    /// To which stakeholder groups many of them belong; few of one are not named.
    public List<PartySize> mostly(OpinionGroup group, Ui ui) {
        var all = new ArrayList<PartySize>();
        for (int i = 0; i < picture.parties().size(); i++) {
            int people = group.parties().get(i);
            var name = picture.parties().get(i).name();
            if (people >= PartyColumn.SMALLEST)
                all.add(new PartySize(name.isEmpty() ? ui.text("positions.party.resident") : name, people));
        }
        return all.stream()
                .sorted((one, other) -> other.people() - one.people())
                .limit(SOME)
                .toList();
    }

    /// Whether groups are asked for at all.
    public boolean hasParties() {
        return columns.size() > 1;
    }

    /// What one group of opinion says, with the letter of the group.
    public record GroupBar(String letter, int number, Stances stances) {}

    public List<GroupBar> bars(StatementStances line, Ui ui) {
        var bars = new ArrayList<GroupBar>();
        for (int i = 0; i < line.groups().size(); i++)
            bars.add(new GroupBar(letter(i, ui), i, line.groups().get(i)));
        if (bars.isEmpty()) bars.add(new GroupBar("", -1, line.all()));
        return bars;
    }

    public static String letter(int group, Ui ui) {
        return ui.text("positions.group." + group);
    }
}
