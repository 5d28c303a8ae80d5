/// # Demo: a fictional quarter to try everything in
///
/// Only with the profile `demo`. Nobody and nothing in it exists.
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "ui",
            "journal",
            "people",
            "places",
            "requests",
            "surveys",
            "walks",
            "needs",
            "dialogue",
            "positions",
            "pacts",
            "budgets",
            "live",
            "open311",
            "calendar"
        })
@NullMarked
package org.linli.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
