package org.linli.ui;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/// What is asked of a list: conditions, order, page. It stands in the address, whole, so that any view of a list can be
/// kept or sent to a colleague.
///
/// @param page the path of the list, without a query
/// @param values what the conditions say, by name; none are blank
/// @param sort the order asked for; empty for the usual one
/// @param number of the page of the list, from 1
public record ListQuery(String page, Map<String, String> values, String sort, int number) {

    private static final int LONGEST = 100;

    public ListQuery {
        values = Map.copyOf(values);
        number = Math.clamp(number, 1, 100_000);
    }

    /// As the address of the page says, as far as the list knows the conditions.
    ///
    /// @param filters the conditions that the list knows
    public static ListQuery of(Ui ui, Iterable<ListFilter> filters) {
        return of(ui.path(), filters);
    }

    /// @param address the path of the list with its query
    public static ListQuery of(String address, Iterable<ListFilter> filters) {
        var query = address.indexOf('?');
        var asked = query < 0 ? new LinkedMultiValueMap<String, String>() : parameters(address);
        var values = new LinkedHashMap<String, String>();
        for (var filter : filters) {
            var value = TypedText.line(first(asked, filter.name()));
            if (!value.isBlank())
                values.put(filter.name(), value.length() > LONGEST ? value.substring(0, LONGEST) : value);
        }
        var number = first(asked, "page");
        return new ListQuery(
                query < 0 ? address : address.substring(0, query),
                values,
                first(asked, "sort").replaceAll("[^a-z-]", ""),
                number.matches("\\d{1,5}") ? Integer.parseInt(number) : 1);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// The value as [Conditions#anywhere] has it.
    public String pattern(String name) {
        return Conditions.anywhere(value(name));
    }

    /// The address without one of the conditions, from the first page on.
    public String without(String name) {
        var fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return new ListQuery(page, fewer, sort, 1).href();
    }

    /// The address with one condition more, or changed.
    public String with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new ListQuery(page, more, sort, 1).href();
    }

    /// The address of the whole list, where it is about one of several things: with that condition and no other.
    public String only(String name) {
        return new ListQuery(page, has(name) ? Map.of(name, value(name)) : Map.of(), "", 1).href();
    }

    public String sortedBy(String order) {
        return new ListQuery(page, values, order, 1).href();
    }

    public String at(int other) {
        return new ListQuery(page, values, sort, other).href();
    }

    /// The address of exactly this view.
    public String href() {
        var query = query();
        return query.isEmpty() ? page : page + "?" + query;
    }

    /// What follows the question mark; empty for the list as it comes.
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(value ->
                        address.queryParam(value.getKey(), UriUtils.encode(value.getValue(), StandardCharsets.UTF_8)));
        if (!sort.isEmpty()) address.queryParam("sort", sort);
        if (number > 1) address.queryParam("page", number);
        var query = address.build(true).getQuery();
        return query == null ? "" : query;
    }

    /// What an address asks for behind its path; nothing where it cannot be read.
    static MultiValueMap<String, String> parameters(String address) {
        var decoded = new LinkedMultiValueMap<String, String>();
        try {
            UriComponentsBuilder.fromUriString(address).build().getQueryParams().forEach((name, values) -> {
                for (var value : values)
                    if (value != null)
                        decoded.add(name, UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8));
            });
        } catch (IllegalArgumentException e) {
            return new LinkedMultiValueMap<>();
        }
        return decoded;
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        var value = asked.getFirst(name);
        return value == null ? "" : value;
    }
}
