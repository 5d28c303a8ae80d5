package org.linli.needs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Proposals.Feeding;
import org.linli.ui.Choice;
import org.linli.ui.StoryStep;

/// One hot topic with what it consists of.
///
/// @param members as far as the reader may see them, latest first
/// @param elsewhere how many others there are
/// @param mayChange whether the reader may merge, split, name and dismiss it
/// @param need for which it speaks, and what came since; none as long as it speaks for none that the reader may see
/// @param mayRaise whether the reader may raise a need because of it
/// @param targets the topics it could be merged into
public record TopicPage(
        TopicRow row,
        List<Member> members,
        int elsewhere,
        boolean mayChange,
        @Nullable Feeding need,
        boolean mayRaise,
        Targets targets,
        List<StoryStep> story) {

    public TopicPage {
        members = List.copyOf(members);
        story = List.copyOf(story);
    }

    /// Topics that it could be merged into.
    ///
    /// @param words by which they are looked for; empty for the hottest
    /// @param found how many there are in all
    public record Targets(String words, List<Choice> choices, long found) {

        static final Targets NONE = new Targets("", List.of(), 0);

        public Targets {
            choices = List.copyOf(choices);
        }

        public boolean isPart() {
            return found > choices.size();
        }
    }

    /// @param id of the concern
    /// @param stateKind the icon of its state
    public record Member(String id, String subject, String place, String day, String stateKind, String state) {}
}
