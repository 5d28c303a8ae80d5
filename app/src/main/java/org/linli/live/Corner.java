package org.linli.live;

/// Where a group sits: by the east window, at the tea table.
///
/// @param number from 1
public record Corner(int number, String name) {

    public static final int NAME_LIMIT = 40;
    public static final int MOST = 20;
}
