package org.linli.walks.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.linli.files.Files;
import org.linli.pages.Templates;
import org.linli.requests.RequestNumber;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Right;
import org.linli.ui.Flash;
import org.linli.ui.Readers;
import org.linli.ui.SeeOther;
import org.linli.ui.Ui;
import org.linli.walks.FindingId;
import org.linli.walks.WalkFinding;
import org.linli.walks.WalkFindings;
import org.linli.walks.WalkId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One finding, and what a person does where several found the same.
@Controller
@Allowed(Right.PLAN_WALKS)
@RequestMapping("/walks")
class FindingController {

    private final WalkFindings findings;
    private final WalkPages pages;
    private final Files files;
    private final Readers readers;
    private final Templates templates;

    FindingController(WalkFindings findings, WalkPages pages, Files files, Readers readers, Templates templates) {
        this.findings = findings;
        this.pages = pages;
        this.files = files;
        this.readers = readers;
        this.templates = templates;
    }

    @GetMapping("/findings/{finding:\\d+}")
    @Allowed(Right.READ_WALKS)
    JteModel show(Ui ui, Actor actor, @PathVariable FindingId finding) {
        return templates.walksFinding(ui, pages.of(findings.get(finding, actor), actor, ui));
    }

    /// @param act `merge`, or `apart` for what only looks alike
    @PostMapping("/{id:\\d+}/merging")
    ResponseEntity<Void> merge(
            Actor actor,
            HttpServletResponse response,
            @PathVariable WalkId id,
            WalkForm form,
            @RequestParam(defaultValue = "merge") String act) {
        var undo = "/walks/" + id + "/merging/undo";
        if (act.equals("apart")) {
            findings.keepApart(id, form.findings(), actor);
            Flash.sayWithUndo(response, undo, "walks.said.apart");
        } else {
            findings.merge(id, form.findings(), actor);
            Flash.sayWithUndo(
                    response, undo, "walks.said.merged", form.findings().size());
        }
        return found(id);
    }

    @PostMapping("/{id:\\d+}/merging/undo")
    ResponseEntity<Void> undo(Actor actor, HttpServletResponse response, @PathVariable WalkId id) {
        findings.undo(id, actor);
        Flash.say(response, "walks.said.undone");
        return found(id);
    }

    @PostMapping("/findings/{finding:\\d+}/split")
    ResponseEntity<Void> split(Actor actor, HttpServletResponse response, @PathVariable FindingId finding) {
        var walk = findings.get(finding, actor).walk();
        findings.split(finding, actor);
        Flash.sayWithUndo(response, "/walks/" + walk + "/merging/undo", "walks.said.split");
        return found(walk);
    }

    @PostMapping("/findings/{finding:\\d+}/concern")
    @Allowed(Right.TAKE_REQUESTS)
    ResponseEntity<Void> handIn(
            Actor actor, HttpServletRequest request, HttpServletResponse response, @PathVariable FindingId finding) {
        var found = findings.get(finding, actor);
        var words = found.words().isEmpty()
                ? readers.of(request)
                        .text("walks.concern.words", readers.of(request).text("walks.kind", found.kind()))
                : found.words();
        var concern = findings.handIn(found.id(), words, copies(found), actor);
        Flash.say(response, "walks.said.handed-in", new RequestNumber(concern).toString());
        return SeeOther.at("/walks/findings/" + finding);
    }

    /// The concern has photos of its own: each belongs to one thing.
    private List<UUID> copies(WalkFinding found) {
        return found.photos().stream()
                .map(photo -> files.keep(files.get(photo, false).content().getByteArray())
                        .key())
                .toList();
    }

    private static ResponseEntity<Void> found(WalkId walk) {
        return SeeOther.at("/walks/" + walk + "#found");
    }
}
