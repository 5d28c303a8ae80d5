package org.linli.needs.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Disproof;
import org.linli.needs.Evidence;
import org.linli.needs.EvidenceKind;
import org.linli.needs.Indicator;
import org.linli.needs.NeedAct;
import org.linli.needs.NeedId;
import org.linli.needs.Proposals.Feeding;
import org.linli.needs.WeekHours;
import org.linli.places.Plan;
import org.linli.shared.PlacePath;
import org.linli.ui.Choice;
import org.linli.ui.StoryStep;
import org.linli.ui.Ui;

/// Everything about one need that its reader may see.
///
/// @param row as in lists
/// @param body what is said beyond the title
/// @param path of the place that holds all of it
/// @param plan none where the place was never drawn
/// @param spread where exactly, and about how many there
/// @param evidence all that counts, concerns included
/// @param links from evidence to where it was found, by its number; none for neighbours
/// @param topics the hot topics that speak for it; none for neighbours
/// @param hoursEvidence what the hours stand on; none: nobody has said
/// @param indicator by which number it is seen whether we were right; none where nobody has said
/// @param onFoot whether people can walk to what would serve it; none where nobody has asked
/// @param keeper who looks after it; empty for neighbours
/// @param colleagues to whom the reader may give it; nobody where the reader may not
/// @param successor the need that took its place; none if none
/// @param acts what the reader may do now
/// @param story how it came this far; empty for neighbours
/// @param colleague whether the reader may see where evidence comes from
/// @param works whether the reader may gather evidence and say it better
public record NeedPage(
        NeedRow row,
        String body,
        PlacePath path,
        String hypothesis,
        String unknown,
        WeekHours hours,
        @Nullable Long hoursEvidence,
        Forest forest,
        @Nullable Plan plan,
        List<Spread> spread,
        List<Evidence> evidence,
        Map<Long, String> links,
        List<Feeding> topics,
        List<Disproof> disproofs,
        @Nullable Indicator indicator,
        @Nullable OnFootCheck onFoot,
        String keeper,
        List<Choice> colleagues,
        String matchedWith,
        boolean shownToPublic,
        @Nullable NeedId successor,
        List<NeedAct> acts,
        List<StoryStep> story,
        boolean colleague,
        boolean works) {

    public NeedPage {
        spread = List.copyOf(spread);
        evidence = List.copyOf(evidence);
        links = Map.copyOf(links);
        topics = List.copyOf(topics);
        disproofs = List.copyOf(disproofs);
        colleagues = List.copyOf(colleagues);
        acts = List.copyOf(acts);
        story = List.copyOf(story);
    }

    /// @param about none where nobody has counted
    public record Spread(
            long place,
            PlacePath path,
            String name,
            @Nullable Integer about,
            @Nullable Long evidence) {}

    /// What a figure can stand on: all concerns together, or one other piece.
    public List<Choice> sources(Ui ui) {
        var all = new ArrayList<Choice>();
        if (!concerns().isEmpty()) all.add(new Choice("0", ui.text("needs.source.concerns")));
        evidence.stream()
                .filter(one -> one.kind() != EvidenceKind.CONCERN)
                .map(one -> new Choice(String.valueOf(one.id()), one.title()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// What a figure stands on, in words; empty where nobody has said.
    public String source(@Nullable Long number, Ui ui) {
        if (number == null) return "";
        return sources(ui).stream()
                .filter(choice -> choice.value().equals(number.toString()))
                .map(Choice::label)
                .findFirst()
                .orElse(ui.text("needs.estimate.struck"));
    }

    /// Whether a figure at one of its places was noted before anybody asked what it stands on.
    public boolean hasBareFigures() {
        return spread.stream().anyMatch(place -> place.about() != null && place.evidence() == null);
    }

    public NeedId id() {
        return row.id();
    }

    public String address() {
        return "/needs/" + row.id();
    }

    public List<Evidence> concerns() {
        return evidence.stream()
                .filter(one -> one.kind() == EvidenceKind.CONCERN && !one.isAgainst())
                .toList();
    }

    /// What speaks on one side, without the concerns that speak for it: those are told in one line.
    public List<Evidence> others(boolean against) {
        return evidence.stream()
                .filter(one -> one.isAgainst() == against && (against || one.kind() != EvidenceKind.CONCERN))
                .sorted((one, other) -> other.weight() - one.weight())
                .toList();
    }

    public LocalDate firstConcern() {
        return concerns().stream().map(Evidence::day).min(LocalDate::compareTo).orElse(row.since());
    }

    /// As heavy as the number of those who said it.
    public int concernsWeight() {
        int said = concerns().size();
        return said < 10 ? 1 : said < 30 ? 2 : 3;
    }

    public @Nullable NeedAct main() {
        return NeedStates.next(row.state()).filter(acts::contains).orElse(null);
    }

    public List<NeedAct> further() {
        var main = main();
        return acts.stream().filter(act -> act != main).toList();
    }

    public boolean isLate(Disproof disproof, Ui ui) {
        return disproof.state() == Disproof.State.AHEAD && disproof.until().isBefore(ui.today());
    }

    public String about(Spread place, Ui ui) {
        var about = place.about();
        return about == null ? "" : Figures.about(about, row.unit(), ui);
    }
}
