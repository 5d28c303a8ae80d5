package org.linli.positions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.engine.consensus.Consensus;
import org.linli.engine.consensus.Picture;
import org.linli.engine.consensus.Place;
import org.linli.engine.consensus.Votes;
import org.linli.positions.PositionPicture.Dot;
import org.linli.positions.PositionPicture.PartySize;
import org.linli.positions.PositionPicture.Split;
import org.linli.positions.PositionPicture.United;

/// Counts votes and has the engine look for groups in them.
final class Counting {

    private static final int MOST_DOTS = 600;
    private static final int SCALE = 1_000;

    private final List<Statement> statements;
    private final List<VoteRow> rows = new ArrayList<>();
    private final Map<Long, String> partyOf = new HashMap<>();

    /// @param statements those that are shown
    Counting(List<Statement> statements) {
        this.statements = List.copyOf(statements);
    }

    void add(VoteRow row) {
        rows.add(row);
        partyOf.put(row.voter(), row.party());
    }

    PositionPicture picture() {
        var votes = new Votes();
        for (var statement : statements) votes.know(String.valueOf(statement.id()));
        for (var row : rows) votes.add(String.valueOf(row.voter()), String.valueOf(row.statement()), row.opinion());
        return picture(Consensus.of(votes));
    }

    private PositionPicture picture(Picture found) {
        var sizes = new HashMap<String, Integer>();
        for (var party : partyOf.values()) sizes.merge(party, 1, Integer::sum);
        var parties = sizes.entrySet().stream()
                .map(entry -> new PartySize(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((PartySize party) -> party.name().isEmpty())
                        .thenComparing(
                                Comparator.comparingInt(PartySize::people).reversed())
                        .thenComparing(PartySize::name))
                .toList();
        var groupOf = new HashMap<Long, Integer>();
        if (!found.groups().isEmpty())
            for (var place : found.places()) groupOf.put(Long.valueOf(place.person()), place.group());
        return new PositionPicture(
                found.finding(),
                partyOf.size(),
                rows.size(),
                parties,
                stances(parties, groupOf, found.groups().size()),
                found.places().size(),
                found.separation(),
                found.stability(),
                dots(found.places()),
                groups(found, parties),
                found.shared().stream()
                        .map(one -> new United(
                                Long.parseLong(one.statement()),
                                one.side(),
                                (int) Math.round(one.least() * 100),
                                one.sure()))
                        .toList(),
                found.divided().stream()
                        .map(one -> new Split(Long.parseLong(one.statement()), one.most(), one.fewest()))
                        .toList(),
                found.agreed().stream()
                        .map(one -> Long.valueOf(one.statement()))
                        .toList(),
                found.disagreed().stream()
                        .map(one -> Long.valueOf(one.statement()))
                        .toList(),
                found.next().stream().map(Long::valueOf).toList(),
                found.unheard().statements().stream().map(Long::valueOf).toList(),
                found.unheard().people().size());
    }

    private List<StatementStances> stances(List<PartySize> parties, Map<Long, Integer> groupOf, int groups) {
        var all = new LinkedHashMap<Long, Tallied>();
        for (var statement : statements) all.put(statement.id(), new Tallied(parties.size(), groups));
        var numbers = new HashMap<String, Integer>();
        for (var party : parties) numbers.put(party.name(), numbers.size());
        for (var row : rows) {
            var tallied = all.get(row.statement());
            if (tallied == null) continue;
            tallied.all = tallied.all.and(row.opinion());
            int party = numbers.getOrDefault(row.party(), 0);
            tallied.parties[party] = tallied.parties[party].and(row.opinion());
            int group = groupOf.getOrDefault(row.voter(), -1);
            if (group >= 0) tallied.groups[group] = tallied.groups[group].and(row.opinion());
        }
        return all.entrySet().stream()
                .map(entry -> new StatementStances(
                        entry.getKey(),
                        entry.getValue().all,
                        List.of(entry.getValue().parties),
                        List.of(entry.getValue().groups)))
                .toList();
    }

    private static final class Tallied {

        private Stances all = Stances.NONE;
        private final Stances[] parties;
        private final Stances[] groups;

        Tallied(int parties, int groups) {
            this.parties = new Stances[parties];
            this.groups = new Stances[groups];
            Arrays.fill(this.parties, Stances.NONE);
            Arrays.fill(this.groups, Stances.NONE);
        }
    }

    private List<OpinionGroup> groups(Picture found, List<PartySize> parties) {
        return found.groups().stream()
                .map(group -> new OpinionGroup(
                        group.number(),
                        group.people().size(),
                        parties.stream()
                                .map(party -> (int) group.people().stream()
                                        .filter(person -> party.name().equals(partyOf.get(Long.valueOf(person))))
                                        .count())
                                .toList(),
                        group.marks().stream()
                                .map(mark -> new OpinionGroup.Mark(
                                        Long.parseLong(mark.statement()), mark.side(), mark.count(), mark.votes()))
                                .toList()))
                .toList();
    }

    /// Every so many-th, so that many are shown as few; the widest reaches the edge.
    private static List<Dot> dots(List<Place> places) {
        double widest = places.stream()
                .mapToDouble(place -> Math.max(Math.abs(place.x()), Math.abs(place.y())))
                .max()
                .orElse(0);
        if (widest == 0) return List.of();
        int step = (places.size() + MOST_DOTS - 1) / MOST_DOTS;
        var dots = new ArrayList<Dot>();
        for (int i = 0; i < places.size(); i += step) {
            var place = places.get(i);
            dots.add(new Dot(
                    (int) Math.round(place.x() / widest * SCALE),
                    (int) Math.round(place.y() / widest * SCALE),
                    place.group()));
        }
        return dots;
    }
}
