package org.linli.dialogue.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.AgendaState;
import org.linli.dialogue.AgendaTopic;
import org.linli.dialogue.Contribution;
import org.linli.dialogue.Decision;
import org.linli.dialogue.DecisionOutcome;
import org.linli.dialogue.Erratum;
import org.linli.dialogue.Objection;
import org.linli.dialogue.Party;
import org.linli.dialogue.Presence;
import org.linli.dialogue.ProjectIdea;
import org.linli.dialogue.PublishedMinutes;
import org.linli.dialogue.Returning;
import org.linli.dialogue.RoomFiles.Kept;
import org.linli.shared.NotFound;
import org.linli.ui.Choice;
import org.linli.ui.Ui;

/// What a meeting has brought, as it is written down: read while it goes on, printed as minutes afterwards.
///
/// @param returning what will be on the agenda by itself; only before it begins
/// @param presence by number of the group
/// @param categories of needs that a topic can become
/// @param contributions what people wrote while they sat together
/// @param kept photos of flip charts, and voices, to write from; only for whoever writes
/// @param owners who can promise something: bodies, people with an account, guests
public record RecordPage(
        MeetingPage meeting,
        List<AgendaTopic> topics,
        List<Returning> returning,
        Map<Long, Presence> presence,
        List<Decision> decisions,
        List<PromiseRow> promises,
        PublishedMinutes minutes,
        List<Objection> objections,
        List<Erratum> errata,
        List<Contribution> contributions,
        List<Kept> kept,
        List<Choice> owners,
        List<Choice> categories) {

    public RecordPage {
        topics = List.copyOf(topics);
        returning = List.copyOf(returning);
        presence = Map.copyOf(presence);
        decisions = List.copyOf(decisions);
        promises = List.copyOf(promises);
        objections = List.copyOf(objections);
        errata = List.copyOf(errata);
        contributions = List.copyOf(contributions);
        kept = List.copyOf(kept);
        owners = List.copyOf(owners);
        categories = List.copyOf(categories);
    }

    /// @throws NotFound if it is none of this meeting
    AgendaTopic topic(long id) {
        return topics.stream()
                .filter(topic -> topic.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("topic " + id));
    }

    /// What it may become as a project; none where nobody has said so.
    public @Nullable ProjectIdea idea(long topic) {
        return meeting.ideas().stream()
                .filter(idea -> idea.topic() == topic)
                .findFirst()
                .orElse(null);
    }

    /// Photos and voices of a topic; 0 for those that belong to all.
    public List<Kept> kept(long topic) {
        return kept.stream()
                .filter(one -> topic == Objects.requireNonNullElse(one.topic(), 0L))
                .toList();
    }

    /// What was written on a topic, with what was taken off; 0 for what belongs to all.
    public List<Contribution> written(long topic) {
        return contributions.stream()
                .filter(one -> topic == Objects.requireNonNullElse(one.topic(), 0L))
                .toList();
    }

    /// What the minutes say of it: all but what was taken off.
    public List<Contribution> told(long topic) {
        return written(topic).stream().filter(one -> !one.off()).toList();
    }

    public int heads(long party) {
        var found = presence.get(party);
        return found == null ? 0 : found.heads();
    }

    /// Groups of which somebody came.
    public List<Party> present() {
        return meeting.map().parties().stream()
                .filter(party -> heads(party.id()) > 0)
                .toList();
    }

    public int decide(long party) {
        var found = presence.get(party);
        return found == null ? 0 : found.decide();
    }

    public int heads() {
        return presence.values().stream().mapToInt(Presence::heads).sum();
    }

    /// Where a topic was talked of, and how many did, as evidence names it.
    String source(AgendaTopic topic, Ui ui) {
        var dots = topic.dots();
        return ui.text("dialogue.topic.as-evidence", meeting.row().title(), heads(), dots == null ? 0 : dots);
    }

    /// The day on which people sat down, or today where it is still to come: what they lack began then at the latest.
    public LocalDate day(Ui ui) {
        var start = meeting.start();
        return start == null || start.toLocalDate().isAfter(ui.today()) ? ui.today() : start.toLocalDate();
    }

    public List<AgendaTopic> parked() {
        return topics.stream()
                .filter(topic -> topic.state() == AgendaState.PARKED)
                .toList();
    }

    /// What an objection that was found right can be about.
    public List<Choice> takenBack() {
        return decisions.stream()
                .filter(one -> one.published() != null && one.outcome() != DecisionOutcome.WITHDRAWN)
                .map(one -> new Choice(String.valueOf(one.id()), one.question()))
                .toList();
    }

    /// The question that an objection was about; empty where it was about none.
    public String question(Objection objection) {
        var about = objection.decision();
        return decisions.stream()
                .filter(one -> about != null && one.id() == about)
                .map(Decision::question)
                .findFirst()
                .orElse("");
    }

    /// Whether any group has said where it stands.
    public boolean hasStances() {
        return topics.stream().anyMatch(topic -> !topic.stances().isEmpty());
    }

    /// How closely the minutes are printed.
    public MinutesSize size() {
        return MinutesSize.of(this);
    }
}
