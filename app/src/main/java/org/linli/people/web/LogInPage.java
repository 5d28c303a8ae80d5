package org.linli.people.web;

import java.util.List;
import org.linli.people.SideDoor;

/// The log-in form.
///
/// @param to where it goes on
/// @param refusal why the last try failed; empty at first
/// @param kept what was typed before the log-in had run out
public record LogInPage(String name, String to, String refusal, List<SideDoor> doors, KeptForm kept) {}
