package org.linli.open311.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.open311.NewSubmission;
import org.linli.open311.PublicRequest;
import org.linli.open311.ServiceAttribute;
import org.linli.open311.ServiceType;
import org.linli.places.PlaceName;
import org.linli.shared.Days;
import org.linli.shared.Shortened;
import org.linli.ui.Ui;

/// Puts what is said into the members that the standard names.
final class Answers {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern COMMAS = Pattern.compile(",\\s*");

    private Answers() {}

    static Map<String, @Nullable Object> service(ServiceType type, boolean english) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("service_code", type.code());
        answer.put("service_name", type.category().name(english));
        answer.put(
                "description",
                type.group().name(english)
                        + (english ? ": " : "：")
                        + type.category().name(english));
        answer.put("metadata", !type.attributes().isEmpty());
        answer.put("type", type.type());
        answer.put("keywords", text(String.join(",", type.category().keywords().in(english))));
        answer.put("group", type.group().name(english));
        return answer;
    }

    static Map<String, @Nullable Object> definition(ServiceType type, boolean english) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("service_code", type.code());
        answer.put(
                "attributes",
                type.attributes().stream().map(a -> attribute(a, english)).toList());
        return answer;
    }

    private static Map<String, @Nullable Object> attribute(ServiceAttribute attribute, boolean english) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("variable", attribute.variable());
        answer.put("code", attribute.code());
        answer.put("datatype", attribute.datatype());
        answer.put("required", attribute.required());
        answer.put("datatype_description", null);
        answer.put("order", attribute.order());
        answer.put("description", attribute.description(english));
        if (attribute.isList())
            answer.put(
                    "values",
                    attribute.values().stream()
                            .map(value -> value(value, english))
                            .toList());
        return answer;
    }

    private static Map<String, String> value(ServiceAttribute.Value value, boolean english) {
        var answer = new LinkedHashMap<String, String>();
        answer.put("key", value.key());
        answer.put("name", value.name(english));
        return answer;
    }

    static Map<String, @Nullable Object> request(PublicRequest request, Ui ui) {
        var concern = request.concern();
        var open = concern.state().isOpen();
        var state = ui.text("requests.state", concern.state());
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("service_request_id", concern.number().digits());
        answer.put("status", open ? "open" : "closed");
        answer.put(
                "status_notes",
                concern.answer().isEmpty() ? state : state + (ui.english() ? ": " : "：") + concern.answer());
        answer.put("service_name", request.service().category().name(ui.english()));
        answer.put("service_code", request.service().code());
        answer.put("description", Shortened.to(NewSubmission.DESCRIPTION_LIMIT, concern.body()));
        answer.put("agency_responsible", text(request.agency().in(ui)));
        answer.put("service_notice", null);
        answer.put("requested_datetime", time(concern.receivedAt()));
        answer.put("updated_datetime", time(concern.changedAt()));
        answer.put("expected_datetime", time(concern.expectedAt()));
        answer.put("address", address(concern.placeName(), ui));
        answer.put("address_id", null);
        answer.put("zipcode", null);
        answer.put("lat", request.latitude());
        answer.put("long", request.longitude());
        answer.put("media_url", text(request.mediaUrl()));
        return answer;
    }

    /// With its zone; to the second.
    static @Nullable String time(@Nullable Instant instant) {
        return instant == null
                ? null
                : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        OffsetDateTime.ofInstant(instant, Days.ZONE).withNano(0));
    }

    /// The most specific part first.
    private static String address(PlaceName placeName, Ui ui) {
        var english = ui.english() && !placeName.en().isEmpty();
        var parts = new ArrayList<>(List.of((english ? COMMAS : SPACES).split(placeName.in(ui))));
        Collections.reverse(parts);
        return String.join(ui.english() ? ", " : "，", parts);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
