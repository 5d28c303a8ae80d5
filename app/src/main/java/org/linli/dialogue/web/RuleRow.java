package org.linli.dialogue.web;

import org.linli.dialogue.MeetingRules;

/// Rules in a list, in their last version.
///
/// @param place where they hold
public record RuleRow(MeetingRules rules, String place) {}
