package org.linli.ui;

import org.linli.shared.Rule;

/// What can be refused about a list.
public enum ListRule implements Rule {
    A_VIEW_HAS_A_NAME,
    A_VIEW_HAS_A_SHORT_NAME
}
