package org.linli.positions.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linli.engine.consensus.Opinion;
import org.linli.pages.Templates;
import org.linli.positions.GivenVote;
import org.linli.positions.PositionRule;
import org.linli.positions.PositionSheet;
import org.linli.positions.PositionSheets;
import org.linli.positions.SoundingId;
import org.linli.positions.Soundings;
import org.linli.positions.Statements;
import org.linli.positions.web.PositionSheetsPage.Leaf;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.Constants;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.Flash;
import org.linli.ui.QrCode;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The same on paper: sheets are printed, ticked, and typed in.
@Controller
@Allowed(Right.PREPARE_MEETINGS)
@RequestMapping("/positions/{id:\\d+}/desk")
class PositionPaperController {

    private final Soundings soundings;
    private final Statements statements;
    private final PositionSheets sheets;
    private final Templates templates;

    PositionPaperController(Soundings soundings, Statements statements, PositionSheets sheets, Templates templates) {
        this.soundings = soundings;
        this.statements = statements;
        this.sheets = sheets;
        this.templates = templates;
    }

    @PostMapping("/sheets")
    ResponseEntity<Void> print(
            Actor actor, @PathVariable SoundingId id, @RequestParam(defaultValue = "") String copies) {
        int many = copies.matches("\\d{1,3}") ? Integer.parseInt(copies) : 0;
        var first = sheets.print(id, many, actor);
        return SeeOther.at(desk(id) + "/sheets?first=" + first.digits() + "&copies=" + many);
    }

    /// @param first the number of the first of them
    @GetMapping("/sheets")
    JteModel sheets(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            @PathVariable SoundingId id,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "1") int copies) {
        var sounding = soundings.mine(id, actor);
        var link = WholeAddress.of(request, sounding.address() + "?sheet=");
        var leaves = PositionSheet.parse(first).stream()
                .flatMap(from -> sheets.printed(sounding.id(), from, copies, actor).stream())
                .map(sheet -> new Leaf(sheet, QrCode.of(link + sheet.digits())))
                .toList();
        return templates.positionsSheets(
                ui,
                new PositionSheetsPage(sounding, soundings.parties(sounding), statements.shown(sounding.id()), leaves));
    }

    @GetMapping("/entry")
    JteModel entry(Ui ui, Actor actor, @PathVariable SoundingId id) {
        var sounding = soundings.mine(id, actor);
        return templates.positionsEntry(
                ui,
                new SheetEntryPage(
                        sounding,
                        soundings.parties(sounding),
                        statements.shown(sounding.id()),
                        sheets.count(sounding.id())));
    }

    @PostMapping("/entry")
    ResponseEntity<Void> enter(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable SoundingId id,
            @RequestParam(defaultValue = "") String sheet,
            @RequestParam(defaultValue = "") String party) {
        var sounding = soundings.mine(id, actor);
        var number = PositionSheet.parse(sheet)
                .orElseThrow(() -> new RuleBroken(PositionRule.A_SHEET_HAS_THE_NUMBER_PRINTED_ON_IT, "sheet"));
        sheets.enter(sounding.id(), number, TypedText.line(party), ticked(request, sounding.id()), actor);
        Flash.say(response, "positions.said.entered", number);
        return SeeOther.at(desk(id) + "/entry");
    }

    private List<GivenVote> ticked(HttpServletRequest request, SoundingId id) {
        var votes = new ArrayList<GivenVote>();
        for (var statement : statements.shown(id)) {
            var condition = Objects.requireNonNullElse(request.getParameter("if" + statement.id()), "");
            Constants.named(Opinion.class, request.getParameter("o" + statement.id()))
                    .ifPresent(opinion -> votes.add(GivenVote.of(statement.id(), opinion, condition)));
        }
        return votes;
    }

    private static String desk(SoundingId id) {
        return "/positions/" + id + "/desk";
    }
}
