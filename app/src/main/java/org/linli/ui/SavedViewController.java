package org.linli.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.linli.shared.Actor;
import org.linli.shared.Allowed;
import org.linli.shared.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// Where somebody keeps a view of a list under a name, and gives one up.
@Controller
@Allowed
class SavedViewController {

    /// The address of a list as it writes it itself.
    private static final Pattern OURS =
            Pattern.compile("(?:/[a-z0-9-]{1,40}){1,2}(\\?(?:[A-Za-z0-9=&+._~*-]|%[0-9A-Fa-f]{2}){0,2000})?");

    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    /// @param of the address of the list as it is shown
    @PostMapping("/views")
    ResponseEntity<Void> save(
            Actor actor,
            HttpServletResponse response,
            @RequestParam String of,
            @RequestParam(defaultValue = "") String name) {
        var view = asShown(of);
        views.save(actor, view, TypedText.line(name));
        Flash.say(response, "ui.list.saved", TypedText.line(name));
        return SeeOther.at(view.href());
    }

    @PostMapping("/views/{id}/end")
    ResponseEntity<Void> forget(
            Actor actor, HttpServletResponse response, @PathVariable long id, @RequestParam String of) {
        views.forget(actor, id);
        Flash.say(response, "ui.list.forgotten");
        return SeeOther.at(asShown(of).href());
    }

    /// A path of ours with whatever the list knows what to do with.
    private static ListQuery asShown(String of) {
        if (!OURS.matcher(of).matches()) throw new NotFound(of);
        var values = new LinkedHashMap<String, String>();
        UriComponentsBuilder.fromUriString(of)
                .build()
                .getQueryParams()
                .toSingleValueMap()
                .forEach((name, value) -> {
                    if (value != null && !value.isEmpty() && name.matches("[a-z]{1,20}"))
                        values.put(name, UriUtils.decode(value, StandardCharsets.UTF_8));
                });
        var sort = values.getOrDefault("sort", "").replaceAll("[^a-z-]", "");
        values.remove("sort");
        values.remove("page");
        return new ListQuery(of.replaceFirst("\\?.*", ""), values, sort, 1);
    }
}
