package org.linli.demo.web;

import java.util.List;
import org.linli.demo.Persona;

/// Everybody one may enter as.
///
/// @param password the same for all
public record DemoPage(List<Persona> personas, String password) {}
