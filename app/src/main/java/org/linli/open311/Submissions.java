package org.linli.open311;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.people.Contact;
import org.linli.places.PlaceSummary;
import org.linli.requests.AnswerBy;
import org.linli.requests.Channel;
import org.linli.requests.Glances;
import org.linli.requests.Intake;
import org.linli.requests.RequestId;
import org.linli.requests.RequestState;
import org.linli.requests.Requests;
import org.linli.shared.Actor;
import org.linli.ui.TypedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Takes in what other programs bring.
@Service
@Transactional
public class Submissions {

    private static final int DETAIL_LIMIT = 60;

    private final ApiKeys keys;
    private final KeyLimits limits;
    private final Jurisdictions jurisdictions;
    private final ServiceTypes services;
    private final Addresses addresses;
    private final Requests requests;
    private final Glances glances;
    private final SubmissionTable table;
    private final JsonMapper json;
    private final Clock clock;

    Submissions(
            ApiKeys keys,
            KeyLimits limits,
            Jurisdictions jurisdictions,
            ServiceTypes services,
            Addresses addresses,
            Requests requests,
            Glances glances,
            SubmissionTable table,
            JsonMapper json,
            Clock clock) {
        this.keys = keys;
        this.limits = limits;
        this.jurisdictions = jurisdictions;
        this.services = services;
        this.addresses = addresses;
        this.requests = requests;
        this.glances = glances;
        this.table = table;
        this.json = json;
        this.clock = clock;
    }

    /// Files it, if the key is one of the jurisdiction's and everything asked for is there.
    ///
    /// @throws Refused in the standard's terms
    public Accepted bring(NewSubmission brought) {
        var key = keys.find(brought.apiKey()).orElseThrow(Refused::wrongKey);
        var asked = brought.jurisdiction().isEmpty() ? key.subdistrict().toString() : brought.jurisdiction();
        var subdistrict = jurisdictions.find(asked);
        if (!subdistrict.id().equals(key.subdistrict())) throw Refused.wrongKey();
        limits.require(key);
        if (brought.serviceCode().isEmpty()) throw Refused.bad("service-missing");
        var service = services.find(brought.serviceCode())
                .orElseThrow(() -> Refused.missing("service", brought.serviceCode()));
        var description = TypedText.text(brought.description());
        if (description.codePointCount(0, description.length()) > NewSubmission.DESCRIPTION_LIMIT)
            throw Refused.bad("description-long", NewSubmission.DESCRIPTION_LIMIT);
        AttributeRules.check(service, brought.attributes());
        var found = addresses.find(brought, subdistrict);
        var token = UUID.randomUUID();
        var receipt = requests.submit(intake(token, brought, service, description, found), actor(key));
        table.insert(token, key, brought, json.writeValueAsString(brought.attributes()), clock.instant(), receipt.id());
        return switch (service.type()) {
            case "batch" -> new Accepted(token.toString(), null);
            case "blackbox" -> new Accepted("", null);
            default -> new Accepted("", receipt);
        };
    }

    /// The concern that a token stands for; empty as long as nobody has looked at it.
    ///
    /// @throws Refused if there is no such token
    @Transactional(readOnly = true)
    public Optional<RequestId> resolve(String token, PlaceSummary subdistrict) {
        var brought = parse(token)
                .flatMap(id -> table.find(id, subdistrict.id()))
                .filter(found -> services.find(found.category())
                        .map(ServiceType::type)
                        .filter("batch"::equals)
                        .isPresent())
                .orElseThrow(() -> Refused.missing("token", token));
        return glances.of(brought.request())
                .filter(concern -> concern.state() != RequestState.SUBMITTED)
                .map(concern -> brought.request());
    }

    private static Optional<UUID> parse(String token) {
        return token.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? Optional.of(UUID.fromString(token))
                : Optional.empty();
    }

    private static Intake intake(
            UUID token, NewSubmission brought, ServiceType service, String description, Addresses.Found found) {
        var words = description.isEmpty() ? service.category().nameZh() : description;
        return new Intake(
                token,
                found.place().id(),
                found.detail()
                        .substring(0, Math.min(DETAIL_LIMIT, found.detail().length())),
                "",
                withAnswers(words, service, brought),
                Channel.OPEN311,
                AttributeRules.affected(brought.attributes()).orElse(null),
                "",
                AttributeRules.isPublic(service, brought.attributes()),
                contact(brought),
                AnswerBy.CODE,
                service.code(),
                List.of());
    }

    /// Whoever works on it reads the answers below the words, as far as there is room; whole they are kept here.
    private static String withAnswers(String words, ServiceType service, NewSubmission brought) {
        var answers = service.attributes().stream()
                .filter(attribute -> !attribute.code().equals(AttributeRules.VISIBILITY))
                .filter(attribute -> brought.attributes().containsKey(attribute.code()))
                .map(attribute -> "\n" + attribute.descriptionZh() + "："
                        + brought.attributes().getOrDefault(attribute.code(), List.of()).stream()
                                .map(value -> spoken(attribute, value))
                                .collect(Collectors.joining("、")))
                .collect(Collectors.joining());
        var whole = answers.isEmpty() ? words : words + "\n" + answers;
        return whole.length() <= Intake.BODY_LIMIT ? whole : words;
    }

    private static String spoken(ServiceAttribute attribute, String value) {
        return attribute.values().stream()
                .filter(offered -> offered.key().equals(value))
                .map(offered -> offered.name(false))
                .findFirst()
                .orElse(TypedText.line(value));
    }

    private static @Nullable Contact contact(NewSubmission brought) {
        if (brought.name().isEmpty()
                && brought.phone().isEmpty()
                && brought.email().isEmpty()) return null;
        var nameless = brought.name().isEmpty() && brought.phone().isEmpty();
        return new Contact(nameless ? brought.email() : brought.name(), brought.phone(), brought.email());
    }

    private static Actor actor(ApiKey key) {
        return new Actor(null, null, key.name(), List.of());
    }
}
