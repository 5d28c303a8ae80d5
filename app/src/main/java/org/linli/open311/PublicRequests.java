package org.linli.open311;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.people.People;
import org.linli.places.PlaceSummary;
import org.linli.requests.PublicConcern;
import org.linli.requests.PublicConcerns;
import org.linli.requests.PublicQuery;
import org.linli.requests.RequestId;
import org.linli.requests.RequestNumber;
import org.linli.requests.RequestState;
import org.linli.shared.OrganisationId;
import org.linli.ui.BilingualText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What other programs may read: concerns that neighbours may read, once it is known what they are about.
@Service
@Transactional(readOnly = true)
public class PublicRequests {

    private final PublicConcerns concerns;
    private final SubmissionTable submissions;
    private final ServiceTypes services;
    private final People people;

    PublicRequests(PublicConcerns concerns, SubmissionTable submissions, ServiceTypes services, People people) {
        this.concerns = concerns;
        this.submissions = submissions;
        this.services = services;
        this.people = people;
    }

    /// Newest first.
    public List<PublicRequest> find(RequestQuery query, PlaceSummary subdistrict) {
        var types = types();
        return query.ids().isEmpty()
                ? show(concerns.find(inTime(query, subdistrict, types)), types)
                : byNumber(query.ids(), subdistrict, types);
    }

    /// One, by the number that people know it by.
    public Optional<PublicRequest> get(String number, PlaceSummary subdistrict) {
        return byNumber(List.of(number), subdistrict, types()).stream().findFirst();
    }

    private PublicQuery inTime(RequestQuery query, PlaceSummary subdistrict, Map<String, ServiceType> types) {
        var told = (query.services().isEmpty() ? types.keySet() : query.services())
                .stream()
                        .filter(code ->
                                types.containsKey(code) && !types.get(code).isBatch())
                        .toList();
        return new PublicQuery(
                subdistrict.path(),
                states(query.open(), query.closed()),
                List.of(),
                query.services(),
                true,
                submissions.requests(subdistrict.id(), told, query.from(), query.until()),
                query.from(),
                query.until(),
                query.size(),
                (query.page() - 1L) * query.size());
    }

    private List<PublicRequest> byNumber(
            List<String> numbers, PlaceSummary subdistrict, Map<String, ServiceType> types) {
        var ids = numbers.stream()
                .map(RequestNumber::parse)
                .flatMap(Optional::stream)
                .map(RequestNumber::id)
                .limit(RequestQuery.MOST)
                .toList();
        if (ids.isEmpty()) return List.of();
        var told = submissions.extras(ids).entrySet().stream()
                .filter(extra -> types.containsKey(extra.getValue().category())
                        && !types.get(extra.getValue().category()).isBatch())
                .map(extra -> new RequestId(extra.getKey()))
                .toList();
        return show(
                concerns.find(new PublicQuery(
                        subdistrict.path(),
                        PublicQuery.everything(),
                        ids,
                        List.of(),
                        true,
                        told,
                        null,
                        null,
                        RequestQuery.MOST,
                        0)),
                types);
    }

    private List<PublicRequest> show(List<PublicConcern> found, Map<String, ServiceType> types) {
        var extras = submissions.extras(found.stream().map(PublicConcern::id).toList());
        var agencies = new HashMap<OrganisationId, BilingualText>();
        return found.stream()
                .map(concern -> show(concern, extras.get(concern.id().value()), types, agencies))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable PublicRequest show(
            PublicConcern concern,
            SubmissionTable.@Nullable Extra extra,
            Map<String, ServiceType> types,
            Map<OrganisationId, BilingualText> agencies) {
        var code = concern.category() == null && extra != null ? extra.category() : concern.category();
        var service = code == null ? null : types.get(code);
        if (service == null) return null;
        var lead = concern.lead();
        var agency = lead == null ? BilingualText.NONE : agencies.computeIfAbsent(lead, this::called);
        return new PublicRequest(
                concern,
                service,
                agency,
                extra == null ? null : extra.latitude(),
                extra == null ? null : extra.longitude(),
                extra == null ? "" : extra.mediaUrl());
    }

    private BilingualText called(OrganisationId id) {
        var body = people.organisation(id);
        return new BilingualText(body.name(), body.nameEn());
    }

    private Map<String, ServiceType> types() {
        return services.list().stream().collect(Collectors.toMap(ServiceType::code, Function.identity()));
    }

    private static EnumSet<RequestState> states(boolean open, boolean closed) {
        var states = EnumSet.copyOf(PublicQuery.everything());
        states.removeIf(state -> state.isOpen() ? !open : !closed);
        return states;
    }
}
