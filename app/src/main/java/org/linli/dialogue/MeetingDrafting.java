package org.linli.dialogue;

import static org.linli.dialogue.MeetingRule.AN_OWNERS_VOTE_KNOWS_ITS_PERSONS_AND_AREA;
import static org.linli.dialogue.MeetingRule.A_MEETING_HAS_A_QUESTION;
import static org.linli.dialogue.MeetingRule.A_MEETING_STANDS_AT_A_PLACE;
import static org.linli.dialogue.MeetingRule.A_NUMBER_IS_PLAUSIBLE;
import static org.linli.dialogue.MeetingRule.A_TEXT_HAS_ITS_LIMIT;
import static org.linli.dialogue.MeetingRule.WHAT_IT_GROWS_OUT_OF_CAN_BE_FOUND;

import org.linli.needs.NeedGlances;
import org.linli.needs.NeedId;
import org.linli.needs.TopicId;
import org.linli.places.PlaceSummary;
import org.linli.places.Places;
import org.linli.requests.Glances;
import org.linli.requests.RequestId;
import org.linli.shared.Rule;
import org.linli.shared.RuleBroken;
import org.springframework.stereotype.Component;

/// Holds what was typed of a meeting against its rules.
@Component
class MeetingDrafting {

    private final Places places;
    private final NeedGlances needs;
    private final Glances concerns;

    MeetingDrafting(Places places, NeedGlances needs, Glances concerns) {
        this.places = places;
        this.needs = needs;
        this.concerns = concerns;
    }

    PlaceSummary check(MeetingDraft draft) {
        var electorate = draft.electorate();
        Rule.together(
                () -> A_MEETING_HAS_A_QUESTION.requireAt("title", !draft.title().isBlank()),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("title", draft.title(), MeetingDraft.TITLE_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("aim", draft.aim(), MeetingDraft.AIM_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("words", draft.origin().words(), Origin.LIMIT),
                () -> AN_OWNERS_VOTE_KNOWS_ITS_PERSONS_AND_AREA.requireAt(
                        "persons",
                        draft.decides() != DecisionKind.OWNERS_VOTE
                                || (electorate != null && electorate.persons() > 0 && electorate.area() > 0)),
                () -> WHAT_IT_GROWS_OUT_OF_CAN_BE_FOUND.requireAt("number", isThere(draft.origin())),
                () -> place(draft));
        return place(draft);
    }

    static void check(Schedule schedule) {
        var seats = schedule.seats();
        Rule.together(
                () -> A_TEXT_HAS_ITS_LIMIT.limit("room", schedule.room(), Schedule.ROOM_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("chair", schedule.chair(), Schedule.NAME_LIMIT),
                () -> A_TEXT_HAS_ITS_LIMIT.limit("recorder", schedule.recorder(), Schedule.NAME_LIMIT),
                () -> A_NUMBER_IS_PLAUSIBLE.requireAt("seats", seats == null || (seats >= 1 && seats <= 10_000)));
    }

    private PlaceSummary place(MeetingDraft draft) {
        var id = draft.place();
        if (id == null) throw new RuleBroken(A_MEETING_STANDS_AT_A_PLACE, "place");
        return places.find(id).orElseThrow(() -> new RuleBroken(A_MEETING_STANDS_AT_A_PLACE, "place"));
    }

    private boolean isThere(Origin origin) {
        var number = origin.number();
        return switch (origin.kind()) {
            case NONE -> true;
            case CONFLICT -> !origin.words().isBlank();
            case NEED -> number != null && needs.of(new NeedId(number)).isPresent();
            case GAP, CONCERN ->
                number != null && concerns.of(new RequestId(number)).isPresent();
            case TOPIC -> number != null && needs.of(new TopicId(number)).isPresent();
        };
    }
}
