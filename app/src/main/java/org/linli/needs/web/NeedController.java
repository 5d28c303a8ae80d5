package org.linli.needs.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.needs.Keepers;
import org.linli.needs.NeedAct;
import org.linli.needs.NeedId;
import org.linli.needs.NeedRule;
import org.linli.needs.Needs;
import org.linli.needs.Proposals;
import org.linli.needs.TopicId;
import org.linli.needs.WalkedEvidence;
import org.linli.pages.Templates;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.NotAllowed;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.walks.FindingId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One need: read, raised, said better, and decided on.
@Controller
@RequestMapping("/needs")
class NeedController {

    private final Needs needs;
    private final Keepers keepers;
    private final Proposals proposals;
    private final WalkedEvidence walked;
    private final NeedPages pages;
    private final HeardNeeds around;
    private final NeedForms forms;
    private final SeenWords seen;
    private final Templates templates;

    NeedController(
            Needs needs,
            Keepers keepers,
            Proposals proposals,
            WalkedEvidence walked,
            NeedPages pages,
            HeardNeeds around,
            NeedForms forms,
            SeenWords seen,
            Templates templates) {
        this.needs = needs;
        this.keepers = keepers;
        this.proposals = proposals;
        this.walked = walked;
        this.pages = pages;
        this.around = around;
        this.forms = forms;
        this.seen = seen;
        this.templates = templates;
    }

    @GetMapping("/{id:\\d+}")
    @Open
    JteModel show(Ui ui, Actor actor, @PathVariable NeedId id) {
        return templates.needsShow(ui, pages.of(id, actor, ui));
    }

    /// @param request the concern that it grows out of
    /// @param topic the hot topic that it grows out of
    /// @param finding what was seen on a walk, that it grows out of
    @GetMapping("/new")
    @Allowed(Right.RAISE_NEEDS)
    JteModel fresh(
            Ui ui,
            Actor actor,
            @RequestParam(defaultValue = "0") long request,
            @RequestParam(defaultValue = "0") long topic,
            @RequestParam(defaultValue = "0") long finding) {
        var page = topic != 0
                ? forms.heard(ui, actor, new TopicId(topic))
                : finding != 0 ? forms.seen(ui, actor, new FindingId(finding)) : forms.fresh(ui, actor, request);
        return templates.needsForm(ui, page);
    }

    @PostMapping
    @Allowed(Right.RAISE_NEEDS)
    ResponseEntity<Void> raise(Ui ui, Actor actor, NeedForm form) {
        return SeeOther.at("/needs/" + raised(form, actor, ui));
    }

    private NeedId raised(NeedForm form, Actor actor, Ui ui) {
        var topic = form.heard();
        if (topic != null) return proposals.raise(form.draft(), topic, actor);
        var finding = form.seen();
        if (finding != null) return walked.raise(form.draft(), finding, seen.of(finding, actor, ui), actor);
        var because = form.because();
        return because == null ? needs.raise(form.draft(), actor) : needs.raise(form.draft(), because, actor);
    }

    @GetMapping("/{id:\\d+}/edit")
    @Allowed(Right.RAISE_NEEDS)
    JteModel edit(Ui ui, Actor actor, @PathVariable NeedId id) {
        return templates.needsForm(ui, forms.again(mine(id, actor), ui));
    }

    @PostMapping("/{id:\\d+}/edit")
    @Allowed(Right.RAISE_NEEDS)
    ResponseEntity<Void> describe(Actor actor, @PathVariable NeedId id, NeedForm form) {
        var need = mine(id, actor);
        var version = form.version();
        needs.describe(need, version == null ? 0 : version, form.draft(), actor);
        return SeeOther.at("/needs/" + need);
    }

    /// Which need it became, chosen from those around.
    @GetMapping("/{id:\\d+}/successor")
    @Allowed(Right.DECIDE_NEEDS)
    JteModel successor(
            Ui ui,
            Actor actor,
            @PathVariable NeedId id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page) {
        var need = pages.of(id, actor, ui);
        if (!need.acts().contains(NeedAct.CHANGE)) throw new NotAllowed(Right.DECIDE_NEEDS);
        var line = TypedText.line(words);
        var found = around.of(
                new HeardNeeds.Asked(need.path(), false, "", line, List.of(need.id()), Right.SEE_NEEDS, page),
                actor,
                ui);
        return templates.needsSuccessor(ui, new SuccessorPage(need, line, found.pages(), found.rows()));
    }

    @PostMapping("/{id:\\d+}/acts/{act}")
    @Allowed(Right.DECIDE_NEEDS)
    ResponseEntity<Void> act(Actor actor, @PathVariable NeedId id, @PathVariable String act, NeedActForm form) {
        switch (named(act)) {
            case VERIFY -> needs.verify(id, form.words(), form.shown() != null, actor);
            case SIZE -> needs.size(id, actor);
            case PRIORITISE -> needs.prioritise(id, form.chosen(), form.words(), actor);
            case MATCH -> needs.match(id, form.words(), actor);
            case LEAVE_UNMET -> needs.leaveUnmet(id, form.words(), actor);
            case START -> needs.start(id, actor);
            case MEET -> needs.meet(id, form.words(), form.measured(), actor);
            case RENEW -> needs.renew(id, form.words(), actor);
            case CHANGE -> needs.change(id, form.next(), form.words(), actor);
            case EXPIRE -> throw new NotAllowed(Right.OPERATE);
        }
        return SeeOther.at("/needs/" + id);
    }

    /// @param keeper who looks after it from now on
    @PostMapping("/{id:\\d+}/keeper")
    @Allowed(Right.RAISE_NEEDS)
    ResponseEntity<Void> handOver(
            Actor actor,
            @PathVariable NeedId id,
            @RequestParam(required = false) @Nullable Long keeper,
            @RequestParam(defaultValue = "") String why) {
        if (keeper == null) throw new RuleBroken(NeedRule.A_KEEPER_WORKS_THERE, "keeper");
        keepers.handOver(id, new AccountId(keeper), TypedText.line(why), actor);
        return SeeOther.at("/needs/" + id);
    }

    private NeedId mine(NeedId id, Actor actor) {
        if (!needs.mayWork(id, actor)) throw new NotAllowed(Right.RAISE_NEEDS);
        return id;
    }

    private static NeedAct named(String act) {
        return Constants.named(NeedAct.class, act).orElseThrow(() -> new NotFound(act));
    }
}
