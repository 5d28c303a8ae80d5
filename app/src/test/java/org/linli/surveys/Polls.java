package org.linli.surveys;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.linli.shared.Actor;
import org.linli.shared.PlaceId;
import org.springframework.boot.test.context.TestComponent;

/// Surveys to test with.
@TestComponent
public final class Polls {

    private final Surveys surveys;

    public Polls(Surveys surveys) {
        this.surveys = surveys;
    }

    /// Asked in that place: a child, when it is alone, who lives here, how the pipes are, how far
    /// the clinic is, words.
    public SurveyId draft(PlaceId place, Actor actor) {
        var id = surveys.draft(
                place, new SurveyFacts("傍晚谁看孩子", "Who minds the children", "", "", FrameLevel.COURTYARD), actor);
        surveys.write(
                id, "", item("child", ItemKind.SINGLE, "家里有上小学的孩子吗", 0, 0, 0, Condition.ALWAYS, "有", "没有"), actor);
        surveys.write(
                id,
                "",
                item("alone", ItemKind.HOURS, "孩子什么时候没人看", 6, 24, 3, new Condition("child", Set.of("1"))),
                actor);
        surveys.write(
                id, "", item("who", ItemKind.MULTIPLE, "家里有谁", 0, 0, 0, Condition.ALWAYS, "老人", "孩子", "上夜班的"), actor);
        surveys.write(id, "", item("pipes", ItemKind.SCALE, "水管好用吗", 1, 5, 0, Condition.ALWAYS), actor);
        surveys.write(id, "", item("clinic", ItemKind.NUMBER, "走到卫生室几分钟", 0, 120, 0, Condition.ALWAYS), actor);
        surveys.write(id, "", item("words", ItemKind.TEXT, "还想说什么", 0, 0, 0, Condition.ALWAYS), actor);
        return id;
    }

    public SurveyId open(PlaceId place, Actor actor) {
        var id = draft(place, actor);
        surveys.open(id, actor);
        return id;
    }

    static SurveyItem item(
            String key, ItemKind kind, String zh, int low, int high, int step, Condition condition, String... options) {
        var all = new ArrayList<ItemOption>();
        for (var text : options) all.add(new ItemOption(String.valueOf(all.size() + 1), text, ""));
        return new SurveyItem(key, kind, zh, "", false, List.copyOf(all), low, high, step, condition);
    }
}
