package org.linli.walks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.files.Draft;
import org.linli.files.Files;
import org.linli.people.RateLimits;
import org.linli.walks.Noted;
import org.linli.walks.WalkRule;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The photos of a note that may come back. A browser cannot fill in a file again, so what came once is kept as a
/// draft, and the form carries its key in the field `kept`.
@Component
class SentPhotos {

    private static final String KEPT = SentPhotos.class.getName();

    private final Files files;
    private final RateLimits limits;

    SentPhotos(Files files, RateLimits limits) {
        this.files = files;
        this.limits = limits;
    }

    /// @return the keys of what was sent now and before
    List<UUID> keep(HttpServletRequest request, @Nullable List<MultipartFile> sent) {
        var kept = new ArrayList<>(drafts(request));
        request.setAttribute(KEPT, kept);
        for (var file : sent == null ? List.<MultipartFile>of() : sent) {
            if (file.isEmpty()) continue;
            WalkRule.A_FINDING_HAS_A_FEW_PHOTOS.requireAt(
                    Files.FIELD, kept.size() < Noted.MOST_PHOTOS, Noted.MOST_PHOTOS);
            limits.require("upload", request.getRemoteAddr());
            kept.add(files.keep(bytes(file)));
        }
        return kept.stream().map(Draft::key).toList();
    }

    /// What the form carries when its page is shown again.
    List<Draft> of(HttpServletRequest request) {
        return request.getAttribute(KEPT) instanceof List<?> kept
                ? kept.stream().map(Draft.class::cast).toList()
                : List.of();
    }

    private List<Draft> drafts(HttpServletRequest request) {
        var typed = request.getParameterValues("kept");
        var keys = Stream.of(typed == null ? new String[0] : typed)
                .map(SentPhotos::key)
                .flatMap(Optional::stream)
                .toList();
        return keys.isEmpty() ? List.of() : files.drafts(keys);
    }

    static Optional<UUID> key(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
