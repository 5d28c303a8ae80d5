package org.linli.needs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.files.FileId;
import org.linli.needs.Estimate.Method;
import org.linli.needs.Evidence.Speaks;
import org.linli.requests.RequestId;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads and writes what a need stands on.
@Repository
class EvidenceStore {

    private final JdbcClient db;

    EvidenceStore(JdbcClient db) {
        this.db = db;
    }

    /// All of it, latest first; what was struck out is among it.
    List<Evidence> of(NeedId need) {
        return db.sql("""
                        select e.*, array(select file from needs.evidence_photo p where p.evidence = e.id order by file) as photos
                        from   needs.evidence e
                        where  need = :need
                        order  by day desc, id desc
                        """)
                .param("need", need.value())
                .query(EvidenceStore::evidence)
                .list();
    }

    Evidence get(NeedId need, long id) {
        return of(need).stream().filter(one -> one.id() == id).findFirst().orElseThrow(() -> new NotFound(id));
    }

    /// @param person who said it, as far as we can tell people apart; empty if we cannot
    long insert(NeedId need, NewEvidence brought, LocalDate day, String person, String by, Instant at) {
        return db.sql("""
                        insert into needs.evidence
                                    (need, kind, reference, person, title, source, day, weight, speaks, method,
                                     added_by, added_at)
                        values (:need, :kind, :reference, :person, :title, :source, :day, :weight, :speaks,
                                     coalesce(
                                         case when :method::smallint is null then
                                             (select h.method from needs.hearing h where h.kind = :kind and h.reference = :reference) end,
                                         needs.way_of((select subdistrict from needs.need where id = :need), :day, :method::smallint, null, :kind)),
                                     :by, :at)
                        returning id
                        """)
                .param("need", need.value())
                .param("kind", brought.kind().name())
                .param("reference", brought.reference())
                .param("person", person)
                .param("title", brought.title())
                .param("source", brought.source())
                .param("day", day)
                .param("weight", brought.weight())
                .param("speaks", brought.speaks().name())
                .param("method", brought.method())
                .param("by", by)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    /// The concern as which the same person has been heard already.
    Optional<String> heard(NeedId need, String person) {
        return db.sql("""
                        select reference from needs.evidence
                        where  need = :need and person = :person and person <> '' and struck = ''
                        """)
                .param("need", need.value())
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /// When a concern was added last.
    Optional<Instant> lastHeard(NeedId need) {
        return db.sql("""
                        select added_at from needs.evidence where need = :need and kind = 'CONCERN'
                        order  by added_at desc limit 1
                        """)
                .param("need", need.value())
                .query((row, n) -> Moments.in(row, "added_at"))
                .optional();
    }

    /// The needs for which one of these concerns counts, the first raised first.
    List<NeedId> needsOf(Collection<RequestId> concerns) {
        return db.sql("""
                        select distinct need from needs.evidence
                        where  kind = 'CONCERN' and struck = '' and reference = any(:concerns)
                        order  by need
                        """)
                .param("concerns", concerns.stream().map(RequestId::toString).toArray(String[]::new))
                .query((row, n) -> new NeedId(row.getLong("need")))
                .list();
    }

    /// The needs that have counting evidence of that kind by one of the references.
    List<NeedId> withEvidence(EvidenceKind kind, List<String> references) {
        return db.sql("""
                        select distinct need from needs.evidence
                        where  kind = :kind and reference in (:references) and struck = ''
                        order by need
                        """)
                .param("kind", kind.name())
                .param("references", references)
                .query((row, n) -> new NeedId(row.getLong("need")))
                .list();
    }

    void show(long evidence, FileId photo) {
        db.sql("insert into needs.evidence_photo (evidence, file) values (:evidence, :file)")
                .param("evidence", evidence)
                .param("file", photo.value())
                .update();
    }

    /// The need whose evidence the photo shows.
    Optional<NeedId> ofPhoto(FileId photo) {
        return db.sql("""
                        select e.need from needs.evidence_photo p join needs.evidence e on e.id = p.evidence
                        where  p.file = :file
                        """)
                .param("file", photo.value())
                .query((row, n) -> new NeedId(row.getLong("need")))
                .optional();
    }

    void strike(long id, String why) {
        db.sql("update needs.evidence set struck = :why where id = :id")
                .param("why", why)
                .param("id", id)
                .update();
    }

    List<Estimate> estimates(NeedId need) {
        return db.sql("""
                        select id, evidence, method, low, middle, high, basis, day, left_out
                        from   needs.estimate
                        where  need = :need
                        order  by left_out <> '', high - low, id
                        """)
                .param("need", need.value())
                .query(EvidenceStore::estimate)
                .list();
    }

    long insert(NeedId need, NewEstimate brought, Size size, LocalDate day, String by, Instant at) {
        return db.sql("""
                        insert into needs.estimate
                                    (need, evidence, method, low, middle, high, basis, day, left_out, added_by, added_at)
                        values (:need, :evidence, :method, :low, :middle, :high, :basis, :day, :leftOut, :by, :at)
                        returning id
                        """)
                .param("need", need.value())
                .param("evidence", brought.evidence())
                .param("method", brought.method().name())
                .param("low", size.low())
                .param("middle", size.middle())
                .param("high", size.high())
                .param("basis", brought.basis())
                .param("day", day)
                .param("leftOut", brought.leftOut())
                .param("by", by)
                .param("at", Moments.kept(at))
                .query(Long.class)
                .single();
    }

    void leaveOut(long id, String why) {
        db.sql("update needs.estimate set left_out = :why where id = :id")
                .param("why", why)
                .param("id", id)
                .update();
    }

    static Evidence evidence(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                EvidenceKind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getString("title"),
                row.getString("source"),
                row.getObject("day", LocalDate.class),
                row.getInt("weight"),
                Speaks.valueOf(row.getString("speaks")),
                row.getString("struck"),
                Stream.of((Long[]) row.getArray("photos").getArray())
                        .map(FileId::new)
                        .toList());
    }

    private static Estimate estimate(ResultSet row, int number) throws SQLException {
        return new Estimate(
                row.getLong("id"),
                row.getObject("evidence", Long.class),
                Method.valueOf(row.getString("method")),
                new Size(row.getInt("low"), row.getInt("middle"), row.getInt("high")),
                row.getString("basis"),
                row.getString("left_out"));
    }
}
