package org.linli.budgets.web;

import org.linli.budgets.VoterKey;

/// Who votes on this phone.
///
/// @param token as it is kept on the phone
/// @param guest name of the guest whose code was typed in; empty if none was
record Voter(String token, VoterKey key, String guest) {

    boolean isGuest() {
        return !guest.isEmpty();
    }
}
