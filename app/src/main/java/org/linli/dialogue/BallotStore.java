package org.linli.dialogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.linli.dialogue.PaperBallot.Filled;
import org.linli.shared.TwoReadings;
import org.linli.shared.TwoReadings.Reader;
import org.linli.shared.TwoReadings.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Papers and votes by phone: what they say, and, as long as it must be known, whose they are.
@Repository
class BallotStore {

    private final JdbcClient db;

    BallotStore(JdbcClient db) {
        this.db = db;
    }

    /// All papers that were handed out.
    ///
    /// @param byArea whether somebody only counts with what they own
    List<PaperBallot> papers(long id, int count, boolean byArea) {
        var first = new HashMap<Integer, Reading<Filled>>();
        var second = new HashMap<Integer, Reading<Filled>>();
        db.sql("select * from dialogue.ballot where decision = :id order by number")
                .param("id", id)
                .query(row -> {
                    var reading = new Reading<>(new Filled(ballot(row), row.getLong("area")), reader(row));
                    (row.getInt("entry") == 1 ? first : second).put(row.getInt("number"), reading);
                });
        var aside = new HashSet<>(db.sql("select number from dialogue.paper where decision = :id and aside")
                .param("id", id)
                .query(Integer.class)
                .list());
        var carried = carried(id, byArea).stream()
                .collect(
                        Collectors.groupingBy(Carried::number, Collectors.mapping(Carried::area, Collectors.toList())));
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> new PaperBallot(
                        number,
                        new TwoReadings<>(first.get(number), second.get(number)),
                        aside.contains(number),
                        carried.getOrDefault(number, List.of())))
                .toList();
    }

    /// Somebody for whom the owner of a paper votes, who has not voted in any way themselves.
    record Carried(int number, long giver, long area) {}

    List<Carried> carried(long id, boolean byArea) {
        return db.sql("""
                        select n.number, p.giver, coalesce(v.area, 0) as area
                        from   dialogue.decision d
                        join   dialogue.paper n on n.decision = d.id and not n.aside
                        join   dialogue.proxy p on p.holder = n.guest and p.given_at < d.put_at and p.withdrawn_at is null
                        left   join dialogue.voter v on v.guest = p.giver
                        where  d.id = :id
                          and  n.number = (select min(o.number) from dialogue.paper o
                                           where o.decision = d.id and o.guest = n.guest and not o.aside)
                          and  not exists (select from dialogue.vote_of o where o.decision = d.id and o.guest = p.giver)
                          and  not exists (select from dialogue.paper o
                                           where o.decision = d.id and o.guest = p.giver and not o.aside)
                          and  (not :byArea or coalesce(v.area, 0) > 0)
                        order  by p.id
                        """)
                .param("id", id)
                .param("byArea", byArea)
                .query((row, n) -> new Carried(row.getInt("number"), row.getLong("giver"), row.getLong("area")))
                .list();
    }

    void read(long id, int number, int entry, Reading<Filled> reading) {
        db.sql("""
                        insert into dialogue.ballot (decision, number, entry, choice, marks, area, entered_by, account)
                        values (:id, :number, :entry, :choice, :marks, :area, :by, :account)
                        on conflict (decision, number, entry)
                        do update set choice = excluded.choice, marks = excluded.marks, area = excluded.area,
                                      entered_by = excluded.entered_by, account = excluded.account
                        """)
                .param("id", id)
                .param("number", number)
                .param("entry", entry)
                .param("choice", reading.what().ballot().choice().name())
                .param("marks", reading.what().ballot().marks().toArray(Integer[]::new))
                .param("area", reading.what().area())
                .param("by", reading.by().name())
                .param("account", reading.by().number(), Types.BIGINT)
                .update();
    }

    private static Reader reader(ResultSet row) throws SQLException {
        return Reader.kept(row.getObject("account", Long.class), row.getString("entered_by"));
    }

    /// What came by phone, in the order of the receipts: the order in which people voted is not kept.
    List<Vote> votes(long id) {
        return db.sql("select * from dialogue.vote where decision = :id order by receipt")
                .param("id", id)
                .query((row, n) -> new Vote(row.getString("receipt"), ballot(row), row.getLong("area")))
                .list();
    }

    /// Puts a vote for that guest into the box.
    ///
    /// @param holder who votes for them; none where they do themselves
    void cast(long id, long guest, @Nullable Long holder, Vote vote) {
        db.sql("""
                        insert into dialogue.vote (decision, receipt, choice, marks, area)
                        values (:id, :receipt, :choice, :marks, :area)
                        """)
                .param("id", id)
                .param("receipt", vote.receipt())
                .param("choice", vote.ballot().choice().name())
                .param("marks", vote.ballot().marks().toArray(Integer[]::new))
                .param("area", vote.area())
                .update();
        db.sql("""
                        insert into dialogue.vote_of (decision, guest, holder, receipt)
                        values (:id, :guest, :holder, :receipt)
                        """)
                .param("id", id)
                .param("guest", guest)
                .param("holder", holder, Types.BIGINT)
                .param("receipt", vote.receipt())
                .update();
    }

    /// Takes out of the closed box what that guest has put in, for themselves and for others.
    void takeBack(long id, long guest) {
        drop("o.decision = :id and (o.holder = :guest or (o.guest = :guest and o.holder is null))", id, guest);
    }

    /// Takes out of all closed boxes what somebody else has put in for that guest.
    void takeBackFor(long guest) {
        drop("o.guest = :guest and o.holder is not null and o.receipt is not null", 0, guest);
    }

    /// As if nobody had voted by phone: the question is not put to the vote.
    void empty(long id) {
        drop("o.decision = :id", id, 0);
    }

    private void drop(String which, long id, long guest) {
        db.sql("with gone as (delete from dialogue.vote_of o where " + which
                        + " returning o.decision, o.receipt) delete from dialogue.vote v using gone"
                        + " where v.decision = gone.decision and v.receipt = gone.receipt")
                .param("id", id)
                .param("guest", guest)
                .update();
    }

    /// Cuts the way from names to votes and to numbers.
    void forget(long id) {
        db.sql("update dialogue.vote_of set receipt = null where decision = :id")
                .param("id", id)
                .update();
    }

    void forgetPapers(long id) {
        db.sql("update dialogue.paper set guest = null where decision = :id")
                .param("id", id)
                .update();
    }

    /// @param holder who has voted for them; none if they did themselves
    record VoteOf(long guest, @Nullable Long holder) {}

    List<VoteOf> voted(long id) {
        return db.sql("select guest, holder from dialogue.vote_of where decision = :id order by guest")
                .param("id", id)
                .query((row, n) -> new VoteOf(row.getLong("guest"), row.getObject("holder", Long.class)))
                .list();
    }

    /// The vote that somebody else has put in for the guest, or they themselves.
    Optional<VoteOf> voted(long id, long guest) {
        return voted(id).stream().filter(one -> one.guest() == guest).findFirst();
    }

    /// A paper that is known to be somebody's.
    record PaperOf(int number, long guest) {}

    /// Those that count.
    List<PaperOf> owned(long id) {
        return db.sql("""
                        select number, guest from dialogue.paper
                        where  decision = :id and guest is not null and not aside
                        order  by number
                        """)
                .param("id", id)
                .query((row, n) -> new PaperOf(row.getInt("number"), row.getLong("guest")))
                .list();
    }

    void own(long id, int number, long guest) {
        db.sql("insert into dialogue.paper (decision, number, guest) values (:id, :number, :guest)")
                .param("id", id)
                .param("number", number)
                .param("guest", guest)
                .update();
    }

    void setAside(long id, int number) {
        db.sql("update dialogue.paper set aside = true where decision = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .update();
    }

    private static Ballot ballot(ResultSet row) throws SQLException {
        return new Ballot(BallotChoice.valueOf(row.getString("choice")), List.of((Integer[])
                row.getArray("marks").getArray()));
    }
}
