package org.linli.needs;

import org.linli.shared.LinliEvent;
import org.linli.shared.PlacePath;

/// Everything that is told about hot topics.
public sealed interface TopicEvent extends LinliEvent {

    TopicId topic();

    PlacePath place();

    @Override
    default String subject() {
        return topic().subject();
    }

    /// @param concerns how many it was found in
    record TopicFound(TopicId topic, PlacePath place, int concerns) implements TopicEvent {}

    /// @param matters of how many its concerns speak
    record HotPlaceFound(TopicId topic, PlacePath place, int concerns, int matters) implements TopicEvent {}

    record TopicNamed(TopicId topic, PlacePath place, String name) implements TopicEvent {}

    record TopicMerged(TopicId topic, PlacePath place, TopicId into) implements TopicEvent {}

    /// @param concerns how many went into the new one
    record TopicSplit(TopicId topic, PlacePath place, TopicId fresh, int concerns) implements TopicEvent {}

    /// @param concerns how many came from the other
    record TopicTookIn(TopicId topic, PlacePath place, TopicId from, int concerns) implements TopicEvent {}

    /// @param concerns how many it began with
    record TopicSplitOff(TopicId topic, PlacePath place, TopicId from, int concerns) implements TopicEvent {}

    record TopicDismissed(TopicId topic, PlacePath place) implements TopicEvent {}

    record TopicTakenUp(TopicId topic, PlacePath place) implements TopicEvent {}

    /// @param concerns of it that are evidence of that need now
    record TopicSpeaksForNeed(TopicId topic, PlacePath place, NeedId need, int concerns) implements TopicEvent {}

    record TopicGone(TopicId topic, PlacePath place) implements TopicEvent {}
}
