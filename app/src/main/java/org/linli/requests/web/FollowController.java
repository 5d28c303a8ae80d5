package org.linli.requests.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.engine.text.DangerWords;
import org.linli.files.FileId;
import org.linli.files.Files;
import org.linli.files.SentFiles;
import org.linli.pages.Templates;
import org.linli.people.RateLimits;
import org.linli.requests.Attachments;
import org.linli.requests.Follower;
import org.linli.requests.Followers;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestRule;
import org.linli.requests.SheetNumber;
import org.linli.requests.Slips;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.ui.SeeOther;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.linli.ui.WholeAddress;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Where residents follow what they said, answer, and say whether it is solved: by number and code,
/// without an account.
@Controller
@Open
@RequestMapping("/follow")
class FollowController {

    private final Followers followers;
    private final Slips slips;
    private final FollowPages pages;
    private final SentFiles sent;
    private final Attachments attachments;
    private final Files files;
    private final RateLimits limits;
    private final Templates templates;

    FollowController(
            Followers followers,
            Slips slips,
            FollowPages pages,
            SentFiles sent,
            Attachments attachments,
            Files files,
            RateLimits limits,
            Templates templates) {
        this.followers = followers;
        this.slips = slips;
        this.pages = pages;
        this.sent = sent;
        this.attachments = attachments;
        this.files = files;
        this.limits = limits;
        this.templates = templates;
    }

    @GetMapping
    JteModel find(Ui ui) {
        return templates.requestsFind(ui);
    }

    @PostMapping
    ResponseEntity<Void> find(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code) {
        var sheet = sheet(TypedText.line(number));
        if (sheet.isPresent())
            return SeeOther.at("/follow/sheets/" + sheet.get().digits() + "/" + figures(code));
        var parsed = RequestNumber.parse(TypedText.line(number));
        RequestRule.NUMBER_AND_CODE_BELONG_TOGETHER.requireAt("code", parsed.isPresent());
        var own = parsed.orElseThrow();
        open(own, code, request);
        return back(own.digits(), figures(code));
    }

    /// By the slip of a sheet of paper: to what was written down from it.
    @GetMapping("/sheets/{number}/{code}")
    Object slip(Ui ui, HttpServletRequest request, @PathVariable String number, @PathVariable String code) {
        var sheet = SheetNumber.parse(number).orElseThrow(() -> new NotFound(number));
        limits.require("follow", request.getRemoteAddr());
        return slips.open(sheet, code)
                .<Object>map(found -> back(found.digits(), code))
                .orElseGet(() -> templates.requestsSheetOut(ui, sheet));
    }

    /// What stands on a sheet begins with its letter, so that nobody's concern is meant by it.
    private static Optional<SheetNumber> sheet(String typed) {
        return typed.matches("(?i)p.*") ? SheetNumber.parse(typed) : Optional.empty();
    }

    private static String figures(String code) {
        return code.replaceAll("\\D", "");
    }

    @GetMapping("/{number}/{code}")
    JteModel follow(Ui ui, HttpServletRequest request, @PathVariable String number, @PathVariable String code) {
        return templates.requestsFollow(ui, page(ui, request, number, code));
    }

    /// What one keeps: to print, to photograph, to send to the family.
    @GetMapping("/{number}/{code}/receipt")
    JteModel receipt(Ui ui, HttpServletRequest request, @PathVariable String number, @PathVariable String code) {
        return templates.requestsReceipt(ui, page(ui, request, number, code));
    }

    @GetMapping("/{number}/{code}/files/{file}")
    ResponseEntity<ByteArrayResource> file(
            HttpServletRequest request,
            @PathVariable String number,
            @PathVariable String code,
            @PathVariable FileId file,
            @RequestParam(defaultValue = "false") boolean small) {
        var follower = open(own(number), code, request);
        if (!follower.own() || !attachments.belongs(file, follower.request())) throw new NotFound(file);
        return files.get(file, small).answer();
    }

    @PostMapping("/{number}/{code}/solved")
    ResponseEntity<Void> confirm(@PathVariable String number, @PathVariable String code) {
        followers.confirm(own(number), code);
        return back(number, code);
    }

    @PostMapping("/{number}/{code}/not-solved")
    ResponseEntity<Void> deny(
            @PathVariable String number, @PathVariable String code, @RequestParam(defaultValue = "") String text) {
        followers.deny(own(number), code, said(text));
        return back(number, code);
    }

    /// The number to ring, as soon as the words of an answer call for it.
    @PostMapping("/danger")
    JteModel danger(Ui ui, @RequestParam(defaultValue = "") String text) {
        return templates.requestsTellDanger(ui, DangerWords.listed().numbers(text), true);
    }

    /// Those who were named do not take it either.
    @PostMapping("/{number}/{code}/turned-away")
    ResponseEntity<Void> comeBack(
            @PathVariable String number, @PathVariable String code, @RequestParam(defaultValue = "") String text) {
        followers.comeBack(own(number), code, said(text));
        return back(number, code);
    }

    @PostMapping("/{number}/{code}/reply")
    ResponseEntity<Void> inform(
            HttpServletRequest request,
            @PathVariable String number,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        open(own(number), code, request);
        var drafts = sent.keep(request, files, RequestRule.A_CONCERN_HAS_A_FEW_FILES, Attachments.MOST);
        followers.inform(own(number), code, said(text), drafts);
        return back(number, code);
    }

    @PostMapping("/{number}/{code}/withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable String number, @PathVariable String code) {
        followers.withdraw(own(number), code);
        return back(number, code);
    }

    private FollowPage page(Ui ui, HttpServletRequest request, String number, String code) {
        var address = WholeAddress.home(request);
        var follower = open(own(number), code, request);
        return pages.of(follower, code, address, sent.of(request, ui), ui);
    }

    private Follower open(RequestNumber number, String code, HttpServletRequest request) {
        limits.require("follow", request.getRemoteAddr());
        return followers.open(number, code);
    }

    private static String said(String text) {
        return TypedText.atMost(2000, "text", RequestRule.A_TEXT_HAS_ITS_LIMIT, text);
    }

    private static RequestNumber own(String digits) {
        return RequestNumber.parse(digits).orElseThrow(() -> new NotFound(digits));
    }

    private static ResponseEntity<Void> back(String number, String code) {
        return SeeOther.at("/follow/" + number + "/" + code);
    }
}
