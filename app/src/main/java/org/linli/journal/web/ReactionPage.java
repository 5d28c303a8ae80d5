package org.linli.journal.web;

import java.util.List;
import org.linli.journal.HeldEntry;
import org.linli.journal.Standing;
import org.linli.ui.Ui;

/// How the reactions stand, and what each failed at.
public record ReactionPage(List<Part> parts) {

    public ReactionPage {
        parts = List.copyOf(parts);
    }

    /// One reaction with the first of everything that waits for it.
    public record Part(Standing standing, List<HeldEntry> held) {

        public Part {
            held = List.copyOf(held);
        }

        /// The room that reacts, in words; its own name where it has none.
        public String name(Ui ui) {
            var key = "journal.reaction." + standing.reaction().replace('.', '-');
            return ui.words().has(ui.locale(), key) ? ui.text(key) : standing.reaction();
        }

        /// As states are drawn.
        public String kind() {
            if (standing.stuck() > 0) return "late";
            if (standing.held() > 0) return "wait";
            return standing.behind() > 0 ? "doing" : "kept";
        }

        /// Key of the sentence that says how it stands.
        public String state() {
            if (standing.stuck() > 0) return "journal.state.stuck";
            if (standing.held() > 0) return "journal.state.held";
            return standing.behind() > 0 ? "journal.state.behind" : "journal.state.level";
        }
    }
}
