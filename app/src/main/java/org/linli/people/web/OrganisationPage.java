package org.linli.people.web;

import java.util.List;
import org.linli.people.OrganisationFacts;
import org.linli.ui.Choice;

/// The form of one body.
///
/// @param id 0 for a new one
/// @param where what a place was searched by; empty at first
public record OrganisationPage(long id, int version, OrganisationFacts facts, String where, List<Choice> places) {}
