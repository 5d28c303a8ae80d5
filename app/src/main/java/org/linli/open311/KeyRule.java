package org.linli.open311;

import org.linli.shared.Rule;

/// What can be refused about keys.
public enum KeyRule implements Rule {
    A_KEY_NAMES_ITS_OWNER,
    A_KEY_BELONGS_TO_A_SUBDISTRICT,
    A_KEY_LETS_THROUGH_AT_LEAST_ONE_A_MINUTE
}
