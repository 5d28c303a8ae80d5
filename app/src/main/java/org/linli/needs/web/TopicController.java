package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.linli.needs.TopicBook;
import org.linli.needs.TopicId;
import org.linli.needs.TopicRule;
import org.linli.pages.Templates;
import org.linli.requests.RequestId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedNumber;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What several people speak of: read, and corrected by a person.
@Controller
@RequestMapping("/topics")
class TopicController {

    private final TopicBook topics;
    private final TopicLists lists;
    private final TopicPages pages;
    private final Templates templates;

    TopicController(TopicBook topics, TopicLists lists, TopicPages pages, Templates templates) {
        this.topics = topics;
        this.lists = lists;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    @Allowed(Right.SEE_REQUESTS)
    JteModel list(Ui ui, Actor actor) {
        return templates.topicsList(ui, lists.of(actor, ui));
    }

    @GetMapping("/{id:\\d+}")
    @Allowed(Right.SEE_REQUESTS)
    JteModel show(Ui ui, Actor actor, @PathVariable TopicId id, @RequestParam(defaultValue = "") String words) {
        return templates.topicsShow(ui, pages.of(id, TypedText.line(words), actor, ui));
    }

    @PostMapping("/{id:\\d+}/name")
    @Allowed(Right.SORT_REQUESTS)
    ResponseEntity<Void> name(
            Actor actor,
            HttpServletResponse response,
            @PathVariable TopicId id,
            @RequestParam(defaultValue = "") String name) {
        topics.name(id, name, actor);
        Flash.say(response, "needs.topics.named");
        return see(id);
    }

    @PostMapping("/{id:\\d+}/merge")
    @Allowed(Right.SORT_REQUESTS)
    ResponseEntity<Void> merge(
            Actor actor,
            HttpServletResponse response,
            @PathVariable TopicId id,
            @RequestParam(defaultValue = "") String into) {
        var target = TypedNumber.named(into).map(TopicId::new).orElse(null);
        if (target == null) throw new RuleBroken(TopicRule.A_TOPIC_IS_MERGED_INTO_ANOTHER_ONE, "into");
        topics.merge(id, target, actor);
        Flash.sayWithUndo(response, "/topics/" + id + "/return", "needs.topics.merged");
        return see(target);
    }

    /// @param concern those that make a topic of their own
    @PostMapping("/{id:\\d+}/split")
    @Allowed(Right.SORT_REQUESTS)
    ResponseEntity<Void> split(
            Actor actor,
            HttpServletResponse response,
            @PathVariable TopicId id,
            @RequestParam(defaultValue = "") List<Long> concern) {
        var fresh = topics.split(id, concern.stream().map(RequestId::new).toList(), actor);
        Flash.say(response, "needs.topics.split-done");
        return see(fresh);
    }

    @PostMapping("/{id:\\d+}/dismissal")
    @Allowed(Right.SORT_REQUESTS)
    ResponseEntity<Void> dismiss(
            Actor actor,
            HttpServletResponse response,
            @PathVariable TopicId id,
            @RequestParam(defaultValue = "") String why) {
        topics.dismiss(id, why, actor);
        Flash.sayWithUndo(response, "/topics/" + id + "/return", "needs.topics.dismissed");
        return see(id);
    }

    @PostMapping("/{id:\\d+}/return")
    @Allowed(Right.SORT_REQUESTS)
    ResponseEntity<Void> takeUp(Actor actor, HttpServletResponse response, @PathVariable TopicId id) {
        topics.takeUp(id, actor);
        Flash.say(response, "needs.topics.taken-up");
        return see(id);
    }

    private static ResponseEntity<Void> see(TopicId topic) {
        return SeeOther.at("/topics/" + topic);
    }
}
