package org.linli.requests.web;

import java.util.List;
import org.linli.ui.Pages;

/// A page of concerns with the filter that found them.
public record RequestList(List<RequestLine> lines, Pages pages, String words, String state) {

    public RequestList {
        lines = List.copyOf(lines);
    }
}
