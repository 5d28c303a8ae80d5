package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.DangerWords;
import org.linli.files.SentFiles;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.places.Pickers;
import org.linli.places.Places;
import org.linli.requests.Attachments;
import org.linli.requests.Duplicate;
import org.linli.requests.Duplicates;
import org.linli.requests.Fellows;
import org.linli.requests.Intake;
import org.linli.requests.Receipt;
import org.linli.requests.RequestId;
import org.linli.requests.RequestRule;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.shared.Open;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.ui.Form;
import org.linli.ui.QrCode;
import org.linli.ui.Readers;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where residents say what is the matter: without an account, in three steps, each of them
/// skippable but the first two.
///
/// It is one form. A phone shows one step at a time; the buttons between them post the form to
/// itself where there is no JavaScript, and nothing typed, spoken or photographed is lost on the
/// way.
@Controller
@Open
class TellController {

    private static final int LIKE = 3;

    private final Requests requests;
    private final Fellows fellows;
    private final Duplicates duplicates;
    private final SentFiles sent;
    private final Places places;
    private final Pickers pickers;
    private final Readers readers;
    private final RateLimits limits;
    private final Templates templates;

    TellController(
            Requests requests,
            Fellows fellows,
            Duplicates duplicates,
            SentFiles sent,
            Places places,
            Pickers pickers,
            Readers readers,
            RateLimits limits,
            Templates templates) {
        this.requests = requests;
        this.fellows = fellows;
        this.duplicates = duplicates;
        this.sent = sent;
        this.places = places;
        this.pickers = pickers;
        this.readers = readers;
        this.limits = limits;
        this.templates = templates;
    }

    /// @param place from the sign at the door, if the resident came by its QR code
    @GetMapping("/tell")
    JteModel tell(Ui ui, HttpServletRequest request, @RequestParam(required = false) @Nullable Long place) {
        return page(ui, request, place == null ? null : new PlaceId(place), TellPage.step(ui), List.of());
    }

    @PostMapping("/tell")
    Object submit(HttpServletRequest request, @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        var form = TellForm.of(request);
        var drafts = sent.keep(request, files, RequestRule.A_CONCERN_HAS_A_FEW_FILES, Attachments.MOST);
        var step = form.step();
        if (step.isPresent()) form.requireSaid(drafts);
        if (step.isPresent()) return again(request, step.get(), List.of());
        var intake = form.intake(drafts, readers.of(request).text("requests.tell.spoken"));
        if (form.joined().isEmpty() && !form.isSure() && !requests.isKnown(intake.submission())) {
            RequestRule.A_CONCERN_STANDS_AT_A_PLACE.requireAt(
                    "place", places.find(intake.place()).isPresent());
            var similar = duplicates.inPublic(intake.body(), intake.place(), LIKE);
            if (!similar.isEmpty()) return again(request, 0, similar);
        }
        limits.require("intake", request.getRemoteAddr());
        var receipt = form.joined()
                .map(id -> fellows.join(new RequestId(id), intake, Actor.PUBLIC))
                .orElseGet(() -> submitted(intake));
        return SeeOther.at("/follow/" + receipt.number().digits() + "/" + receipt.code() + "/receipt");
    }

    /// The number to ring, as soon as the words call for it.
    @PostMapping("/tell/danger")
    JteModel danger(Ui ui, @RequestParam(defaultValue = "") String body) {
        return templates.requestsTellDanger(ui, DangerWords.listed().numbers(body), false);
    }

    private Receipt submitted(Intake intake) {
        return requests.submit(intake, Actor.PUBLIC);
    }

    /// The same page with everything typed, one step further.
    private JteModel again(HttpServletRequest request, int step, List<Duplicate> similar) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        request.setAttribute(Form.class.getName(), new Form("", typed, Map.of()));
        return page(readers.of(request), request, null, step, similar);
    }

    private JteModel page(
            Ui ui, HttpServletRequest request, @Nullable PlaceId place, int step, List<Duplicate> similar) {
        var submission = TypedText.key(ui.form().value("submission", "")).orElseGet(UUID::randomUUID);
        return templates.requestsTell(
                ui,
                new TellPage(
                        submission.toString(),
                        step,
                        pickers.of(ui, "place", place, PlacePath.ALL),
                        sent.of(request, ui),
                        similar,
                        QrCode.of(WholeAddress.of(request, "/tell"))));
    }
}
