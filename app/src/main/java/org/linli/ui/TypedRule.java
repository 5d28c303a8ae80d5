package org.linli.ui;

import org.linli.shared.Rule;

/// What can be refused about anything that is typed.
public enum TypedRule implements Rule {
    A_NUMBER_IS_WRITTEN_IN_FIGURES
}
