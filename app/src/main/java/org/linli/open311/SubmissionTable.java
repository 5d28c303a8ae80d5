package org.linli.open311;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.requests.RequestId;
import org.linli.shared.Moments;
import org.linli.shared.PlaceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was brought by other programs.
@Repository
class SubmissionTable {

    private static final int MOST = 5_000;

    private final JdbcClient db;

    SubmissionTable(JdbcClient db) {
        this.db = db;
    }

    /// What Open311 knows of a concern besides.
    record Extra(
            String category,
            @Nullable Double latitude,
            @Nullable Double longitude,
            String mediaUrl) {}

    /// A concern that was brought, and the service it came under.
    record Brought(RequestId request, String category) {}

    /// @param attributes as JSON
    void insert(UUID token, ApiKey key, NewSubmission brought, String attributes, Instant at, RequestId request) {
        db.sql("""
                insert into open311.submission (token, api_key, subdistrict, category, at, latitude, longitude, media_url,
                                                attributes, request)
                values (:token, :key, :subdistrict, :category, :at, :latitude, :longitude, :mediaUrl,
                        :attributes::jsonb, :request)
                """)
                .param("token", token)
                .param("key", key.id())
                .param("subdistrict", key.subdistrict().value())
                .param("category", brought.serviceCode())
                .param("at", Moments.kept(at))
                .param("latitude", brought.latitude(), Types.DOUBLE)
                .param("longitude", brought.longitude(), Types.DOUBLE)
                .param("mediaUrl", brought.mediaUrl())
                .param("attributes", attributes)
                .param("request", request.value())
                .update();
        db.sql("update open311.api_key set last_used = :at where id = :id")
                .param("at", Moments.kept(at))
                .param("id", key.id())
                .update();
    }

    /// What was brought under that token.
    Optional<Brought> find(UUID token, PlaceId subdistrict) {
        return db.sql("""
                        select request, category
                        from   open311.submission
                        where  token = :token and subdistrict = :subdistrict
                        """)
                .param("token", token)
                .param("subdistrict", subdistrict.value())
                .query((row, number) -> new Brought(new RequestId(row.getLong("request")), row.getString("category")))
                .optional();
    }

    /// Concerns that were brought under one of the services, newest first.
    ///
    /// @param codes empty: under any
    List<RequestId> requests(PlaceId subdistrict, Collection<String> codes, Instant from, Instant until) {
        return db.sql("""
                        select request
                        from   open311.submission
                        where  subdistrict = :subdistrict
                        and    (cardinality(cast(:codes as text[])) = 0 or category = any(:codes))
                        and    at between :from and :until
                        order by at desc
                        limit  :most
                        """)
                .param("subdistrict", subdistrict.value())
                .param("codes", codes.toArray(String[]::new))
                .param("from", Moments.kept(from))
                .param("until", Moments.kept(until))
                .param("most", MOST)
                .query((row, number) -> new RequestId(row.getLong("request")))
                .list();
    }

    Map<Long, Extra> extras(Collection<RequestId> requests) {
        var extras = new HashMap<Long, Extra>();
        db.sql("""
                select request, category, latitude, longitude, media_url
                from   open311.submission
                where  request = any(:requests)
                """)
                .param("requests", requests.stream().map(RequestId::value).toArray(Long[]::new))
                .query(row -> {
                    extras.put(
                            row.getLong("request"),
                            new Extra(
                                    row.getString("category"),
                                    row.getObject("latitude", Double.class),
                                    row.getObject("longitude", Double.class),
                                    row.getString("media_url")));
                });
        return extras;
    }
}
