package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linli.pages.Templates;
import org.linli.places.Pickers;
import org.linli.places.Places;
import org.linli.requests.Categories;
import org.linli.requests.Category;
import org.linli.requests.Paper;
import org.linli.requests.RequestRule;
import org.linli.requests.Sheet;
import org.linli.requests.SheetNumber;
import org.linli.requests.web.PaperPage.Printed;
import org.linli.requests.web.PaperPile.Entered;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.RuleBroken;
import org.linli.ui.QrCode;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedNumber;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Sheets of paper: printed for a place, typed in later, a pile at a time.
@Controller
@Allowed(Right.TAKE_REQUESTS)
@RequestMapping("/paper")
class PaperController {

    private static final int PILE = 10;

    private final Paper paper;
    private final Categories categories;
    private final Places places;
    private final Pickers pickers;
    private final Templates templates;

    PaperController(Paper paper, Categories categories, Places places, Pickers pickers, Templates templates) {
        this.paper = paper;
        this.categories = categories;
        this.places = places;
        this.pickers = pickers;
        this.templates = templates;
    }

    @GetMapping
    JteModel order(Ui ui) {
        return templates.requestsPaper(
                ui, new PaperPage(pickers.of(ui, "place", null, PlacePath.ALL), List.of(), matters()));
    }

    @PostMapping
    ResponseEntity<Void> print(
            Actor actor,
            @RequestParam(required = false) @Nullable Long place,
            @RequestParam(defaultValue = "") String copies) {
        var chosen = place == null ? null : places.find(new PlaceId(place)).orElse(null);
        RequestRule.A_CONCERN_STANDS_AT_A_PLACE.requireAt("place", chosen != null);
        int many = TypedNumber.whole(copies).orElse(0);
        var first = paper.print(new PlaceId(place == null ? 0 : place), many, actor);
        return SeeOther.at("/paper/sheets?first=" + first.digits() + "&copies=" + many);
    }

    @GetMapping("/sheets")
    JteModel sheets(
            Ui ui,
            Actor actor,
            HttpServletRequest request,
            @RequestParam String first,
            @RequestParam(defaultValue = "1") int copies) {
        var address = WholeAddress.home(request);
        var sheets = SheetNumber.parse(first)
                .map(number -> paper.printed(number, copies, actor))
                .orElse(List.of());
        return templates.requestsPaperSheets(
                ui,
                new PaperPage(
                        pickers.of(ui, "place", null, PlacePath.ALL),
                        sheets.stream().map(sheet -> printed(sheet, address)).toList(),
                        matters()));
    }

    /// A resident who scans it comes to the form for the place; a clerk's scanner types the number.
    private static Printed printed(Sheet sheet, String address) {
        var code = QrCode.of(address + "/tell?place=" + sheet.place() + "&sheet="
                + sheet.number().digits());
        var slip = address + "/follow/sheets/" + sheet.number().digits() + "/" + sheet.code();
        return new Printed(sheet, code, sheet.hasSlip() ? QrCode.of(slip) : null);
    }

    @GetMapping("/entry")
    JteModel pile(Ui ui) {
        return templates.requestsPaperPile(ui, new PaperPile(fresh(PILE), List.of(), matters()));
    }

    /// Every row stands for itself: what is right is written down, what is not comes back with its sentence.
    @PostMapping("/entry")
    JteModel enter(Ui ui, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var matters = matters();
        var entered = new ArrayList<Entered>();
        var left = new ArrayList<PaperRow>();
        for (int n = 0; n < PILE; n++) {
            var row = PaperRow.of(request, n);
            if (row.isEmpty()) continue;
            try {
                var sheet = row.sheet();
                var receipt = paper.enter(sheet, row.written(matters), actor);
                entered.add(new Entered(sheet.toString(), receipt.number().toString(), receipt.id()));
            } catch (RuleBroken refused) {
                left.add(row.refused(refused.field(), ui.text(refused.rule().key(), refused.values())));
            }
        }
        if (!left.isEmpty()) response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        left.addAll(fresh(PILE - left.size()));
        return templates.requestsPaperPile(ui, new PaperPile(left, entered, matters));
    }

    private static List<PaperRow> fresh(int rows) {
        return IntStream.range(0, rows).mapToObj(n -> PaperRow.empty()).toList();
    }

    /// The boxes of a sheet: the first level of what concerns can be about.
    private List<Category> matters() {
        return categories.list().stream()
                .filter(category -> category.parent() == null)
                .toList();
    }
}
