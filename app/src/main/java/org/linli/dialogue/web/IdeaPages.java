package org.linli.dialogue.web;

import org.linli.dialogue.ProjectIdea;
import org.linli.dialogue.ProjectIdeas;
import org.linli.shared.Actor;
import org.linli.ui.Shelf;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;

/// Topics that may become projects, as the reader may know of them.
@Component
class IdeaPages {

    private final ProjectIdeas ideas;
    private final MeetingNames names;

    IdeaPages(ProjectIdeas ideas, MeetingNames names) {
        this.ideas = ideas;
        this.names = names;
    }

    Shelf<IdeaRow> of(Actor actor, Ui ui) {
        return Shelf.of(ui, ideas.list(actor), ProjectIdea::words)
                .map(idea -> new IdeaRow(idea, names.place(idea.place().value(), ui)));
    }
}
