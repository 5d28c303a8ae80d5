package org.linli.dialogue;

import java.time.Instant;
import java.util.List;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;

/// Meetings as tests need them: announced, under rules, sitting.
public final class Gatherings {

    private static final Actor SELF = Actor.program("test");
    private static final Instant SOON = Instant.parse("2126-11-20T06:00:00Z");

    private final Meetings meetings;
    private final MeetingHolding holding;
    private final Stakeholders stakeholders;
    private final RuleBook rules;

    Gatherings(Meetings meetings, MeetingHolding holding, Stakeholders stakeholders, RuleBook rules) {
        this.meetings = meetings;
        this.holding = holding;
        this.stakeholders = stakeholders;
        this.rules = rules;
    }

    /// A consultation of one group, who are 40 and for whom somebody speaks.
    public MeetingId announced(String title, MeetingKind kind, PlaceId place) {
        var meeting = meetings.propose(
                new MeetingDraft(title, "", kind, DecisionKind.CONSULTATION, null, place, Origin.NONE), SELF);
        stakeholders.add(meeting, new NewParty(Box.AFFECTED, "一楼的人家", null, 40, "张婶"), SELF);
        meetings.map(meeting, SELF);
        meetings.schedule(meeting, new Schedule(SOON, 90, "居委会茶室", null, "刘芳", "赵立平"), SELF);
        meetings.announce(meeting, false, SELF);
        return meeting;
    }

    public void agree(MeetingId meeting, NewRules said) {
        var place = meetings.summary(meeting).place();
        holding.setRules(meeting, rules.write(place, said, SELF), SELF);
    }

    public void sitDown(MeetingId meeting, NewRules said) {
        agree(meeting, said);
        holding.begin(meeting, SELF);
    }

    public MeetingId sitting(String title, MeetingKind kind, PlaceId place, NewRules said) {
        var meeting = announced(title, kind, place);
        sitDown(meeting, said);
        return meeting;
    }

    /// Two turns of two minutes, by turns of both sides, most votes decide.
    public static NewRules rules(int objectionDays, int proxies) {
        return new NewRules(
                "院里的规矩",
                Speakers.EVERYBODY,
                2,
                2,
                true,
                true,
                null,
                VotingThreshold.MAJORITY,
                objectionDays,
                proxies,
                List.of("对事，不对人"));
    }
}
