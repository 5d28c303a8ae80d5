package org.linli.dialogue.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.Agenda;
import org.linli.dialogue.AgendaTopic;
import org.linli.dialogue.Guest;
import org.linli.dialogue.MeetingId;
import org.linli.dialogue.ProjectIdea;
import org.linli.dialogue.ProjectIdeas;
import org.springframework.stereotype.Component;

/// What became of the topics of a meeting, those first that somebody brought themselves.
@Component
class TopicFates {

    private final Agenda agenda;
    private final ProjectIdeas ideas;

    TopicFates(Agenda agenda, ProjectIdeas ideas) {
        this.agenda = agenda;
        this.ideas = ideas;
    }

    List<TopicFate> of(MeetingId meeting, Guest guest) {
        var noted = ideas.of(meeting).stream().collect(Collectors.toMap(ProjectIdea::topic, idea -> idea));
        return agenda.of(meeting).stream()
                .map(topic -> fate(topic, noted.get(topic.id()), topic.host().equals(guest.called())))
                .sorted((one, other) -> Boolean.compare(other.own(), one.own()))
                .toList();
    }

    private static TopicFate fate(AgendaTopic topic, @Nullable ProjectIdea idea, boolean own) {
        if (idea != null) return new TopicFate(topic.title(), own, "idea", idea.sentence(), "/meetings/ideas");
        var need = topic.need();
        if (need != null) return new TopicFate(topic.title(), own, "need", "", "/needs/" + need);
        if (topic.concern() != null) return new TopicFate(topic.title(), own, "concern", "", "");
        var promise = topic.commitment();
        if (promise != null) return new TopicFate(topic.title(), own, "promise", "", "/promises/" + promise);
        var key = switch (topic.state()) {
            case POSTED, HOSTED -> "unspoken";
            case DISCUSSED, ACTION -> "spoken";
            case VOTED -> "voted";
            case PARKED -> "parked";
        };
        return new TopicFate(topic.title(), own, key, "", "");
    }
}
