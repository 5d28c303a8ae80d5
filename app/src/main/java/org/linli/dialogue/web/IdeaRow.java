package org.linli.dialogue.web;

import org.linli.dialogue.ProjectIdea;

/// One idea in the list.
///
/// @param place where the meeting was
public record IdeaRow(ProjectIdea idea, String place) {}
