/// # Ui: what every page is made of
///
/// The shell, the parts of forms and lists, words in the reader's language, errors that keep what was typed. Knows who
/// acts and what they may do, never what a room is about.
@ApplicationModule(displayName = "Pages", type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package org.linli.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
