package org.linli.dialogue.web;

import java.util.List;
import java.util.stream.Collectors;
import org.linli.dialogue.DecisionOutcome;
import org.linli.dialogue.Decisions;
import org.linli.dialogue.Guest;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.Proxy;
import org.linli.dialogue.Reply;
import org.linli.dialogue.Voters;
import org.linli.ui.Choice;
import org.springframework.stereotype.Component;

/// Voting, as a guest sees it by their code.
@Component
class MineVotings {

    private final Voters voters;
    private final Decisions decisions;

    MineVotings(Voters voters, Decisions decisions) {
        this.voters = voters;
        this.decisions = decisions;
    }

    MineVoting of(MeetingPage meeting, Guest guest) {
        var id = meeting.row().id();
        var sitting = meeting.row().state() == MeetingState.IN_SESSION;
        int limit = voters.limit(id);
        var all = voters.of(id);
        var names = all.stream()
                .collect(Collectors.toMap(
                        one -> one.guest().id(), one -> one.guest().called()));
        var proxies = limit == 0 ? List.<Proxy>of() : voters.proxies(id);
        return new MineVoting(
                sitting,
                sitting || meeting.isBefore(),
                voters.of(guest).here(),
                sitting
                        ? decisions.of(id).stream()
                                .filter(one -> one.outcome() == DecisionOutcome.OPEN
                                        && !one.box().opened())
                                .toList()
                        : List.of(),
                limit,
                all.stream()
                        .filter(one -> one.guest().id() != guest.id())
                        .filter(one -> one.here() || one.guest().answer().reply() == Reply.COMING)
                        .map(one -> new Choice(
                                String.valueOf(one.guest().id()), one.guest().called()))
                        .toList(),
                proxies.stream()
                        .filter(one -> one.giver() == guest.id())
                        .map(one -> names.getOrDefault(one.holder(), ""))
                        .findFirst()
                        .orElse(""),
                proxies.stream()
                        .filter(one -> one.holder() == guest.id())
                        .map(one -> names.getOrDefault(one.giver(), ""))
                        .toList());
    }
}
