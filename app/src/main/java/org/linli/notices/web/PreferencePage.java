package org.linli.notices.web;

import org.linli.notices.Preference;

/// How a colleague wants to be told.
///
/// @param post whether this installation can send e-mail at all
public record PreferencePage(Preference preference, boolean post) {}
