package org.linli.open311;

import org.jspecify.annotations.Nullable;
import org.linli.requests.Receipt;

/// What a program gets for what it brought.
///
/// @param token to ask for the number with later; empty where there is none to wait for
/// @param receipt none where the number is not told, or not yet
public record Accepted(String token, @Nullable Receipt receipt) {}
