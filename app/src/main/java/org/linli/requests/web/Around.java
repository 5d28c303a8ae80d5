package org.linli.requests.web;

/// What lies around a concern for those who work on it.
///
/// @param title under which it would be listed as a gap: nothing in it is of a person
/// @param listed the title under which everybody reads of it; empty if under none
/// @param opens whether the reader may let neighbours read it, or no longer
/// @param rings whether the resident wants to be called
public record Around(String title, String listed, boolean opens, boolean rings) {

    /// For whom it is nothing to do.
    static final Around NOTHING = new Around("", "", false, false);
}
