package org.linli.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.people.RateLimits;
import org.linli.shared.Rule;
import org.linli.ui.TypedText;
import org.linli.ui.Ui;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The photos and voices of a form that may come back. A browser cannot fill in a file again, so what came once is kept
/// as a draft, and the form carries its key in the field `kept`; `drop` names those that were taken out since.
@Component
public class SentFiles {

    private static final String KEPT = SentFiles.class.getName();

    private final Files files;
    private final RateLimits limits;

    SentFiles(Files files, RateLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    /// Keeps what was sent now, beside what was sent before. What is kept is known to the page that shows the form
    /// again, even if a later file is refused.
    ///
    /// @param few the rule that says how many there may be
    /// @return the keys of all
    public List<UUID> keep(HttpServletRequest request, @Nullable List<MultipartFile> sent, Rule few, int most) {
        var kept = new ArrayList<>(drafts(request.getParameterValues("kept")));
        var dropped = keys(request.getParameterValues("drop"));
        kept.removeIf(draft -> dropped.contains(draft.key()));
        request.setAttribute(KEPT, kept);
        for (var file : sent == null ? List.<MultipartFile>of() : sent) {
            if (file.isEmpty()) continue;
            few.requireAt(Files.FIELD, kept.size() < most, most);
            limits.require("upload", request.getRemoteAddr());
            kept.add(files.keep(bytes(file)));
        }
        return kept.stream().map(Draft::key).toList();
    }

    /// What the form carries when its page is shown.
    public List<Draft> of(HttpServletRequest request, Ui ui) {
        if (request.getAttribute(KEPT) instanceof List<?> kept)
            return kept.stream().map(Draft.class::cast).toList();
        return drafts(ui.form().typed().getOrDefault("kept", List.of()).toArray(String[]::new));
    }

    private List<Draft> drafts(String @Nullable [] typed) {
        var keys = keys(typed);
        return keys.isEmpty() ? List.of() : files.drafts(keys);
    }

    private static List<UUID> keys(String @Nullable [] typed) {
        return Stream.of(typed == null ? new String[0] : typed)
                .map(TypedText::key)
                .flatMap(Optional::stream)
                .toList();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
