package org.linli.open311.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.open311.Jurisdictions;
import org.linli.open311.PublicRequests;
import org.linli.open311.Refused;
import org.linli.open311.ServiceType;
import org.linli.open311.ServiceTypes;
import org.linli.open311.Submissions;
import org.linli.people.RateLimits;
import org.linli.people.TooMany;
import org.linli.requests.RequestNumber;
import org.linli.shared.NotFound;
import org.linli.shared.Open;
import org.linli.shared.RuleBroken;
import org.linli.ui.Ui;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Open311 GeoReport v2.
@RestController
@Open
@RequestMapping("/open311/v2")
class Open311Controller {

    private static final Logger LOG = LoggerFactory.getLogger(Open311Controller.class);

    private final Jurisdictions jurisdictions;
    private final ServiceTypes services;
    private final Submissions submissions;
    private final PublicRequests requests;
    private final RateLimits limits;
    private final Wire wire;

    Open311Controller(
            Jurisdictions jurisdictions,
            ServiceTypes services,
            Submissions submissions,
            PublicRequests requests,
            RateLimits limits,
            Wire wire) {
        this.jurisdictions = jurisdictions;
        this.services = services;
        this.submissions = submissions;
        this.requests = requests;
        this.limits = limits;
        this.wire = wire;
    }

    @GetMapping("/services.{format:xml|json}")
    ResponseEntity<String> services(Ui ui, HttpServletRequest request, @PathVariable String format) {
        jurisdiction(request);
        var list = services.list().stream()
                .map(type -> Answers.service(type, ui.english()))
                .toList();
        return wire.answer(format, "services", list);
    }

    @GetMapping("/services/{code}.{format:xml|json}")
    ResponseEntity<String> definition(
            Ui ui, HttpServletRequest request, @PathVariable String code, @PathVariable String format) {
        jurisdiction(request);
        ServiceType type = services.find(code).orElseThrow(() -> Refused.missing("service", code));
        return wire.answer(format, "service_definition", Answers.definition(type, ui.english()));
    }

    @PostMapping("/requests.{format:xml|json}")
    ResponseEntity<String> bring(Ui ui, HttpServletRequest request, @PathVariable String format) {
        var accepted = submissions.bring(new Parameters(request).submission());
        var answer = new LinkedHashMap<String, @Nullable Object>();
        var receipt = accepted.receipt();
        if (!accepted.token().isEmpty()) answer.put("token", accepted.token());
        if (receipt != null) answer.put("service_request_id", receipt.number().digits());
        answer.put(
                "service_notice",
                receipt == null
                        ? ui.text("open311.notice.later")
                        : ui.text("open311.notice", receipt.number().toString(), receipt.code()));
        answer.put("account_id", null);
        return wire.answer(format, "service_requests", List.of(answer));
    }

    @GetMapping("/tokens/{token}.{format:xml|json}")
    ResponseEntity<String> token(HttpServletRequest request, @PathVariable String token, @PathVariable String format) {
        var subdistrict = jurisdictions.find(new Parameters(request).text("jurisdiction_id"));
        var answer = new LinkedHashMap<String, Object>();
        submissions
                .resolve(token, subdistrict)
                .ifPresent(id -> answer.put("service_request_id", new RequestNumber(id).digits()));
        answer.put("token", token);
        return wire.answer(format, "service_requests", List.of(answer));
    }

    @GetMapping("/requests.{format:xml|json}")
    ResponseEntity<String> list(Ui ui, HttpServletRequest request, @PathVariable String format) {
        limits.require("open311", request.getRemoteAddr());
        var parameters = new Parameters(request);
        var subdistrict = jurisdictions.find(parameters.text("jurisdiction_id"));
        var found = requests.find(parameters.query(ui.now()), subdistrict).stream()
                .map(one -> Answers.request(one, ui))
                .toList();
        return wire.answer(format, "service_requests", found);
    }

    @GetMapping("/requests/{id}.{format:xml|json}")
    ResponseEntity<String> show(
            Ui ui, HttpServletRequest request, @PathVariable String id, @PathVariable String format) {
        limits.require("open311", request.getRemoteAddr());
        var subdistrict = jurisdictions.find(new Parameters(request).text("jurisdiction_id"));
        var found = requests.get(id, subdistrict).orElseThrow(() -> Refused.missing("request", id));
        return wire.answer(format, "service_requests", List.of(Answers.request(found, ui)));
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refused refused, Ui ui, HttpServletRequest request) {
        return wire.error(
                request,
                refused.status(),
                refused.code(),
                ui.text("open311.refused." + refused.key(), refused.values()));
    }

    @ExceptionHandler
    ResponseEntity<String> broken(RuleBroken refused, Ui ui, HttpServletRequest request) {
        return wire.error(request, 400, 400, ui.text(refused.rule().key(), refused.values()));
    }

    @ExceptionHandler
    ResponseEntity<String> missing(NotFound missing, Ui ui, HttpServletRequest request) {
        return wire.error(request, 404, 404, ui.text("open311.refused.missing"));
    }

    @ExceptionHandler
    ResponseEntity<String> slower(TooMany refused, Ui ui, HttpServletRequest request) {
        return wire.error(
                request,
                400,
                429,
                ui.text("open311.refused.slower", refused.after().toSeconds() + 1));
    }

    @ExceptionHandler
    ResponseEntity<String> unforeseen(RuntimeException failure, Ui ui, HttpServletRequest request) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("failure {} at {} {}", number, request.getMethod(), request.getRequestURI(), failure);
        return wire.error(request, 500, 500, ui.text("open311.refused.failed", number));
    }

    /// Services are the same everywhere; but who names a jurisdiction names one that is.
    private void jurisdiction(HttpServletRequest request) {
        limits.require("open311", request.getRemoteAddr());
        var id = new Parameters(request).text("jurisdiction_id");
        if (!id.isEmpty()) jurisdictions.find(id);
    }
}
