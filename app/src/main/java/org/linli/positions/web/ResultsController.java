package org.linli.positions.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.pages.Templates;
import org.linli.positions.PositionRule;
import org.linli.positions.SoundingId;
import org.linli.positions.SoundingResults;
import org.linli.positions.SoundingResults.Drawn;
import org.linli.positions.SoundingSummary;
import org.linli.positions.Soundings;
import org.linli.positions.Statement;
import org.linli.positions.Statements;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Open;
import org.linli.shared.Right;
import org.linli.ui.Takeaway;
import org.linli.ui.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What came of a question, for everybody; and as a file, for those who may take one.
@Controller
@RequestMapping("/positions/{id:\\d+}")
class ResultsController {

    private final Soundings soundings;
    private final Statements statements;
    private final SoundingResults results;
    private final SoundingPages pages;
    private final PositionsExport export;
    private final Templates templates;

    ResultsController(
            Soundings soundings,
            Statements statements,
            SoundingResults results,
            SoundingPages pages,
            PositionsExport export,
            Templates templates) {
        this.soundings = soundings;
        this.statements = statements;
        this.results = results;
        this.pages = pages;
        this.export = export;
        this.templates = templates;
    }

    @GetMapping("/results")
    @Open
    JteModel results(Ui ui, Actor actor, @PathVariable SoundingId id) {
        var sounding = soundings.get(id, actor);
        return results.of(sounding.id())
                .map(drawn -> templates.positionsResults(ui, page(sounding, drawn, actor, ui)))
                .orElseGet(() -> templates.positionsDrawing(ui, sounding));
    }

    @PostMapping("/export")
    @Allowed(Right.EXPORT)
    void export(
            Ui ui,
            Actor actor,
            HttpServletResponse response,
            @PathVariable SoundingId id,
            @RequestParam(defaultValue = "") String purpose)
            throws IOException {
        var words = Takeaway.purpose(purpose, PositionRule.AN_EXPORT_SAYS_WHAT_FOR);
        Takeaway.send(
                response,
                Takeaway.XLSX,
                "linli-positions-" + id + ".xlsx",
                out -> export.write(id, words, out, actor, ui));
    }

    private ResultsPage page(SoundingSummary sounding, Drawn drawn, Actor actor, Ui ui) {
        var picture = drawn.picture();
        var parties = soundings.parties(sounding);
        return new ResultsPage(
                sounding,
                soundings.state(sounding),
                pages.meeting(sounding),
                drawn.at(),
                picture,
                OpinionMap.of(picture),
                statements.shown(sounding.id()).stream().collect(Collectors.toMap(Statement::id, Function.identity())),
                results.conditions(sounding.id()),
                PartyColumn.of(picture, parties, ui),
                PartyColumn.silent(picture, parties),
                soundings.mayWork(sounding, actor),
                actor.may(Right.EXPORT, sounding.path(), ui.today()));
    }
}
