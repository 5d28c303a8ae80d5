package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.files.Draft;
import org.linli.files.Files;
import org.linli.needs.Disproofs;
import org.linli.needs.EvidenceBook;
import org.linli.needs.EvidencePhotos;
import org.linli.needs.EvidenceSources;
import org.linli.needs.NeedId;
import org.linli.needs.NeedRule;
import org.linli.needs.Needs;
import org.linli.needs.Proposals;
import org.linli.needs.TopicId;
import org.linli.needs.WalkedEvidence;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotAllowed;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Flash;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedDay;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where what a need stands on is gathered, weighed, struck out; and what would prove it wrong is answered.
@Controller
@Allowed(Right.RAISE_NEEDS)
@RequestMapping("/needs/{id:\\d+}")
class EvidenceController {

    private final Needs needs;
    private final EvidenceBook book;
    private final EvidenceSources sources;
    private final WalkedEvidence walked;
    private final Proposals proposals;
    private final Disproofs disproofs;
    private final EvidencePhotos photos;
    private final Files files;
    private final RateLimits limits;
    private final EvidencePages pages;
    private final SeenWords seen;
    private final Templates templates;

    EvidenceController(
            Needs needs,
            EvidenceBook book,
            EvidenceSources sources,
            WalkedEvidence walked,
            Proposals proposals,
            Disproofs disproofs,
            EvidencePhotos photos,
            Files files,
            RateLimits limits,
            EvidencePages pages,
            SeenWords seen,
            Templates templates) {
        this.needs = needs;
        this.book = book;
        this.sources = sources;
        this.walked = walked;
        this.proposals = proposals;
        this.disproofs = disproofs;
        this.seen = seen;
        this.photos = photos;
        this.files = files;
        this.limits = limits;
        this.pages = pages;
        this.templates = templates;
    }

    /// @param from the kind of evidence that is looked for
    /// @param words that it is looked for by; none: concerns of the same kind, all of the others
    /// @param of the survey's question whose answers are wanted
    @GetMapping("/evidence")
    JteModel show(
            Ui ui,
            Actor actor,
            @PathVariable NeedId id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "1") int page) {
        if (!needs.mayWork(id, actor)) throw new NotAllowed(Right.RAISE_NEEDS);
        var asked = new EvidenceSearches.Asked(from, TypedText.line(words), TypedText.line(of), page);
        return templates.needsEvidence(ui, pages.of(id, asked, actor, ui));
    }

    /// What is chosen from what there is brings its day and its figure along.
    @PostMapping("/sources")
    ResponseEntity<Void> choose(Ui ui, Actor actor, @PathVariable NeedId id, EvidenceForm form) {
        sources.add(id, form.chosen(), form.thing(), form.heavy(), form.side(), actor, ui);
        return back(id);
    }

    /// All who speak of a hot topic and do not count yet, each person once.
    @PostMapping("/topics")
    ResponseEntity<Void> topic(
            Actor actor, HttpServletResponse response, @PathVariable NeedId id, @RequestParam long topic) {
        Flash.say(response, "needs.heard.added", proposals.join(id, new TopicId(topic), actor));
        return back(id);
    }

    @PostMapping("/evidence")
    ResponseEntity<Void> add(Actor actor, @PathVariable NeedId id, EvidenceForm form) {
        book.add(id, form.piece(), actor);
        return back(id);
    }

    /// Of several, those that count already are left out, and it is said how many.
    @PostMapping("/concerns")
    ResponseEntity<Void> concerns(
            Actor actor, HttpServletResponse response, @PathVariable NeedId id, EvidenceForm form) {
        var chosen = form.concerns();
        NeedRule.A_NUMBER_NAMES_A_CONCERN.requireAt("number", !chosen.isEmpty());
        int left = 0;
        for (var concern : chosen) {
            try {
                book.addConcern(id, concern, form.heavy(), form.side(), actor);
            } catch (RuleBroken refused) {
                if (chosen.size() == 1) throw refused;
                left++;
            }
        }
        if (left > 0) Flash.say(response, "needs.evidence.left", chosen.size() - left, left);
        return back(id);
    }

    @PostMapping("/findings")
    ResponseEntity<Void> findings(Ui ui, Actor actor, @PathVariable NeedId id, EvidenceForm form) {
        NeedRule.A_FINDING_IS_CHOSEN.requireAt("finding", !form.findings().isEmpty());
        for (var finding : form.findings())
            walked.add(id, finding, seen.of(finding, actor, ui), form.heavy(), form.side(), actor);
        return back(id);
    }

    @PostMapping("/evidence/{evidence}/photos")
    ResponseEntity<Void> photograph(
            Actor actor,
            HttpServletRequest request,
            @PathVariable NeedId id,
            @PathVariable long evidence,
            @RequestParam(name = Files.FIELD, required = false) @Nullable List<MultipartFile> sent)
            throws IOException {
        var drafts = new ArrayList<Draft>();
        for (var file : sent == null ? List.<MultipartFile>of() : sent) {
            if (file.isEmpty()) continue;
            NeedRule.A_PIECE_SHOWS_A_FEW_PHOTOS.requireAt(
                    Files.FIELD, drafts.size() < EvidencePhotos.MOST, EvidencePhotos.MOST);
            limits.require("upload", request.getRemoteAddr());
            drafts.add(files.keep(file.getBytes()));
        }
        photos.add(id, evidence, drafts, actor);
        return back(id);
    }

    @PostMapping("/evidence/{evidence}/strike")
    ResponseEntity<Void> strike(Actor actor, @PathVariable NeedId id, @PathVariable long evidence, EvidenceForm form) {
        book.strike(id, evidence, form.reason(), actor);
        return back(id);
    }

    @PostMapping("/estimates")
    ResponseEntity<Void> estimate(Actor actor, @PathVariable NeedId id, EvidenceForm form) {
        NeedRule.A_FIGURE_NAMES_ITS_EVIDENCE.requireAt("evidence", form.isNamed());
        book.estimate(id, form.figure(), actor);
        return back(id);
    }

    @PostMapping("/estimates/{estimate}/leave-out")
    ResponseEntity<Void> leaveOut(
            Actor actor, @PathVariable NeedId id, @PathVariable long estimate, EvidenceForm form) {
        book.leaveOut(id, estimate, form.reason(), actor);
        return back(id);
    }

    @PostMapping("/disproofs")
    ResponseEntity<Void> disproof(Actor actor, @PathVariable NeedId id, EvidenceForm form) {
        disproofs.add(
                id,
                TypedText.line(form.sentence()),
                TypedText.line(form.watch()),
                TypedDay.of(form.until()).orElse(null),
                actor);
        return back(id);
    }

    @PostMapping("/disproofs/{disproof}")
    ResponseEntity<Void> answer(Actor actor, @PathVariable NeedId id, @PathVariable long disproof, EvidenceForm form) {
        disproofs.answer(id, disproof, form.standing(), TypedText.line(form.seen()), actor);
        return back(id);
    }

    private static ResponseEntity<Void> back(NeedId id) {
        return SeeOther.at("/needs/" + id + "/evidence");
    }
}
