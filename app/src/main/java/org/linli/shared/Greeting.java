package org.linli.shared;

import java.util.List;

/// What a room has to say to whoever has just started the program, as a bean: printed once, when all is ready.
public interface Greeting {

    /// @param address of the first page: `http://localhost:8080`
    List<String> lines(String address);
}
