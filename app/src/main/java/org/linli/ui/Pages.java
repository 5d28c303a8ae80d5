package org.linli.ui;

import org.springframework.web.util.UriComponentsBuilder;

/// Where a list stands among its pages.
///
/// @param number from 1
/// @param size rows a page
/// @param total rows of the whole list
public record Pages(int number, int size, long total) {

    public Pages {
        if (size < 1) throw new IllegalArgumentException("size " + size);
        number = Math.max(1, number);
    }

    /// The page that was asked for, or the last one where there are fewer.
    public static Pages upTo(int asked, int size, long total) {
        return new Pages(Math.min(asked, new Pages(1, size, total).last()), size, total);
    }

    public int last() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /// How many rows stand before this page.
    public long offset() {
        return (number - 1L) * size;
    }

    /// The address of another page of the same list.
    public String href(String path, int page) {
        return UriComponentsBuilder.fromUriString(path)
                .replaceQueryParam("page", page)
                .build()
                .toUriString();
    }
}
