package org.linli.dialogue.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linli.dialogue.Party;
import org.linli.dialogue.Proxy;
import org.linli.dialogue.Reply;
import org.linli.dialogue.Voter;
import org.linli.ui.Choice;
import org.linli.ui.TypedArea;
import org.linli.ui.Ui;

/// Who is here and may vote, and who votes for whom.
///
/// @param byArea whether it counts what they own
/// @param limit for how many others one may vote; 0: for none
/// @param everybody to choose from
/// @param groups of the map, for whoever comes in
public record VotersPage(
        MeetingPage meeting, List<Row> rows, boolean byArea, int limit, List<Choice> everybody, List<Choice> groups) {

    public VotersPage {
        rows = List.copyOf(rows);
        everybody = List.copyOf(everybody);
        groups = List.copyOf(groups);
    }

    /// @param group empty if nobody has said
    /// @param area as it is typed; empty if nobody knows
    /// @param holder who votes for them; empty if nobody does
    /// @param givers for whom they vote
    public record Row(
            long id,
            String called,
            String code,
            String group,
            boolean here,
            String area,
            String holder,
            List<String> givers) {

        public Row {
            givers = List.copyOf(givers);
        }
    }

    static VotersPage of(MeetingPage meeting, List<Voter> voters, List<Proxy> proxies, int limit, Ui ui) {
        var groups = meeting.map().parties().stream().collect(Collectors.toMap(Party::id, Party::name));
        var names = voters.stream()
                .collect(Collectors.toMap(
                        one -> one.guest().id(), one -> one.guest().called()));
        var holders = proxies.stream().collect(Collectors.toMap(Proxy::giver, Proxy::holder));
        return new VotersPage(
                meeting,
                voters.stream()
                        .filter(one -> one.here()
                                || holders.containsKey(one.guest().id())
                                || one.guest().answer().reply() != Reply.DECLINED)
                        .map(one -> row(one, groups, names, holders))
                        .toList(),
                meeting.electorate() != null,
                limit,
                voters.stream()
                        .map(one -> new Choice(
                                String.valueOf(one.guest().id()), one.guest().called()))
                        .toList(),
                GuestPages.groups(meeting, ui));
    }

    public long here() {
        return rows.stream().filter(Row::here).count();
    }

    public long represented() {
        return rows.stream().filter(row -> !row.holder().isEmpty()).count();
    }

    private static Row row(Voter voter, Map<Long, String> groups, Map<Long, String> names, Map<Long, Long> holders) {
        var guest = voter.guest();
        var party = guest.party();
        var holder = holders.get(guest.id());
        return new Row(
                guest.id(),
                guest.called(),
                guest.code(),
                party == null ? "" : groups.getOrDefault(party, ""),
                voter.here(),
                TypedArea.in(voter.area()),
                holder == null ? "" : names.getOrDefault(holder, ""),
                holders.entrySet().stream()
                        .filter(one -> one.getValue() == guest.id())
                        .map(one -> names.getOrDefault(one.getKey(), ""))
                        .sorted()
                        .toList());
    }
}
