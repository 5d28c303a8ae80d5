package org.linli.dialogue.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.ChairKind;
import org.linli.dialogue.CheckItem;
import org.linli.dialogue.Electorate;
import org.linli.dialogue.FourRoles;
import org.linli.dialogue.MeetingAct;
import org.linli.dialogue.MeetingDoor.Door;
import org.linli.dialogue.MeetingRules;
import org.linli.dialogue.MeetingState;
import org.linli.dialogue.PlanItem;
import org.linli.dialogue.ProjectIdea;
import org.linli.dialogue.Schedule;
import org.linli.dialogue.Slot;
import org.linli.dialogue.StakeholderMap;
import org.linli.dialogue.WorkshopPlan;
import org.linli.shared.Days;
import org.linli.shared.PlacePath;
import org.linli.ui.StoryStep;
import org.linli.ui.Ui;

/// One meeting, as far as its reader may see.
///
/// @param chair where whoever chairs comes from; none where nobody knows
/// @param stakeholders whether it is called a meeting of all whom it concerns
/// @param rules under which people meet; none as long as nobody has chosen
/// @param objectionsUntil the last day on which anybody may object; none before its minutes are out
/// @param promises that are in its minutes
/// @param ideas for projects that it brought, once its minutes are out
/// @param doors to what later rooms keep beside it
/// @param plan of a workshop; without a line for all others
/// @param asked the reader, where they are asked by their account
/// @param colleague whether the reader works there
/// @param works whether the reader prepares it
public record MeetingPage(
        MeetingRow row,
        int version,
        String aim,
        PlacePath path,
        long place,
        Schedule schedule,
        @Nullable ChairKind chair,
        FourRoles roles,
        Source source,
        @Nullable Electorate electorate,
        StakeholderMap map,
        boolean stakeholders,
        @Nullable MeetingRules rules,
        RoomNeeds needs,
        List<Slot> slots,
        List<MeetingAct> acts,
        Set<CheckItem> checked,
        @Nullable LocalDate objectionsUntil,
        List<PromiseRow> promises,
        List<ProjectIdea> ideas,
        List<StoryStep> story,
        List<Door> doors,
        WorkshopPlan plan,
        @Nullable Asked asked,
        boolean colleague,
        boolean works) {

    public MeetingPage {
        slots = List.copyOf(slots);
        acts = List.copyOf(acts);
        checked = Set.copyOf(checked);
        promises = List.copyOf(promises);
        ideas = List.copyOf(ideas);
        story = List.copyOf(story);
        doors = List.copyOf(doors);
    }

    /// What it grows out of.
    ///
    /// @param href empty where it leads nowhere
    public record Source(String kind, String words, String href) {}

    /// That more or fewer come than this way of sitting suits.
    public String fit(Ui ui) {
        int people = needs.chairs();
        return switch (row.kind()) {
            case TEAHOUSE -> ui.text("dialogue.fit.teahouse", people);
            case ROUND_TABLE -> ui.text("dialogue.fit.round-table", people);
            case OPEN_SPACE -> ui.text("dialogue.fit.open-space", people);
            case WORKSHOP -> ui.text("dialogue.fit.workshop", people);
            case WORLD_CAFE -> ui.text("dialogue.fit.world-cafe", people);
        };
    }

    public RoundTable table() {
        return RoundTable.of(map);
    }

    public @Nullable ZonedDateTime start() {
        var at = schedule.startsAt();
        return at == null ? null : at.atZone(Days.ZONE);
    }

    /// By the clock, when a step of its workshop begins; as long as nobody has set a time, in minutes from the
    /// beginning.
    public String at(PlanItem step) {
        var start = start();
        int before = plan.before(step);
        return start == null
                ? "+" + before + "′"
                : DateTimeFormatter.ofPattern("H:mm").format(start.plusMinutes(before));
    }

    /// Whether the minutes stand beside what comes next.
    public boolean hasMinutesNext() {
        return works && (row.state() == MeetingState.IN_SESSION || may(MeetingAct.RESOLVE));
    }

    /// Whether anybody may read the minutes.
    public boolean published() {
        return row.state().isPublished();
    }

    /// Whether somebody must say where the chair comes from, because nothing else tells.
    public boolean asksForChair() {
        return chair == null && !schedule.chair().isEmpty();
    }

    public boolean may(MeetingAct act) {
        return acts.contains(act);
    }

    public boolean isBefore() {
        return row.state().isBefore();
    }

    /// Whether people choose among times, and nobody has settled one.
    public boolean asksForTimes() {
        return schedule.startsAt() == null && !slots.isEmpty();
    }

    public boolean takesReplies(Ui ui) {
        var start = schedule.startsAt();
        return row.state().takesReplies() && (start == null || start.isAfter(ui.now()));
    }

    /// Stations of its way: `done`, `now` or `next`.
    public String station(MeetingState from, MeetingState to) {
        if (row.state().compareTo(to) > 0) return "done";
        return row.state().compareTo(from) >= 0 ? "now" : "next";
    }
}
