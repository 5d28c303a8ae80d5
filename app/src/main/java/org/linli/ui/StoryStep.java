package org.linli.ui;

import java.time.Instant;

/// One thing in a story: done, going on now, or agreed to come.
///
/// @param kind `done`, `now` or `next`
/// @param at when it happened, or by when it will
/// @param text what was said; may be empty
/// @param by who it was, in words; may be empty
/// @param internal whether residents never see the text
public record StoryStep(String kind, String title, Instant at, String text, String by, boolean internal) {

    public static StoryStep done(String title, Instant at, String text, String by) {
        return new StoryStep("done", title, at, text, by, false);
    }

    public static StoryStep now(String title, Instant at, String text, String by) {
        return new StoryStep("now", title, at, text, by, false);
    }

    public static StoryStep next(String title, Instant until) {
        return new StoryStep("next", title, until, "", "", false);
    }

    /// The same, for colleagues only.
    public StoryStep among() {
        return new StoryStep(kind, title, at, text, by, true);
    }
}
