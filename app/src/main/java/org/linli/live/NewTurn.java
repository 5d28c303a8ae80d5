package org.linli.live;

import org.jspecify.annotations.Nullable;

/// A hand that is raised.
///
/// @param party the group they speak for; of a seat that has said so it is known
/// @param called as the wall calls them
/// @param side on which they speak; none where no question is open, or they do not say
/// @param owner whether they say that they own a home here
public record NewTurn(
        @Nullable Long party, String called, @Nullable Side side, boolean owner) {

    public NewTurn(@Nullable Long party, String called) {
        this(party, called, null, false);
    }
}
