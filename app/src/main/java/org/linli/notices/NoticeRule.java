package org.linli.notices;

import org.linli.shared.Rule;

/// What can be refused about notices.
public enum NoticeRule implements Rule {
    AN_ADDRESS_HAS_AN_AT_SIGN_AND_A_DOMAIN
}
