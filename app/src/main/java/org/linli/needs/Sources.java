package org.linli.needs;

import static org.linli.needs.NeedRule.A_FIGURE_NAMES_ITS_EVIDENCE;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a figure of a need stands on: one piece of its evidence that counts, or all its concerns together.
@Component
class Sources {

    /// All concerns of the need together, which are no piece by themselves.
    static final long ALL_CONCERNS = 0;

    private final EvidenceStore book;

    Sources(EvidenceStore book) {
        this.book = book;
    }

    /// @param field of the form, beside which it is said if the figure stands on nothing
    long require(NeedId need, @Nullable Long source, String field) {
        A_FIGURE_NAMES_ITS_EVIDENCE.requireAt(
                field,
                source != null
                        && book.of(need).stream()
                                .filter(Evidence::counts)
                                .anyMatch(one -> source == ALL_CONCERNS
                                        ? one.kind() == EvidenceKind.CONCERN
                                        : one.id() == source));
        return source == null ? ALL_CONCERNS : source;
    }
}
