package org.linli.dialogue.web;

/// A promise, as a guest of its meeting sees it by their code.
///
/// @param own whether it is theirs
/// @param looks whether they may say if it was kept
public record MinePromise(PromiseRow row, boolean own, boolean looks) {}
