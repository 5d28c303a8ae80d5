package org.linli.engine.consensus;

import java.util.List;

/// People who think alike.
///
/// @param number counted from 0, the largest group first when they were found; it stays while votes come
/// @param marks what they say more often than others do
public record Group(int number, List<String> people, double x, double y, List<Representative> marks) {

    public Group {
        people = List.copyOf(people);
        marks = List.copyOf(marks);
    }
}
