package org.linli.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.shared.AccountId;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Grant;
import org.linli.shared.NotFound;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.linli.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// Who is who: what other rooms may ask about colleagues and organisations.
@Service
public class People {

    private final JdbcClient db;
    private final Clock clock;

    People(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public PersonSummary get(AccountId id) {
        return db.sql("""
                select id, name, organisation
                from people.account
                where id = :id
                """)
                .param("id", id.value())
                .query(People::person)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// Somebody with all roles of now, for what is done on their word while they are away; empty if they may not log
    /// in.
    public Optional<Actor> actor(AccountId id) {
        var grants = db.sql("select role, place, from_day, until_day from people.role_in_place where account = :id")
                .param("id", id.value())
                .query((row, n) -> new Grant(
                        Role.valueOf(row.getString("role")),
                        new PlacePath(row.getString("place")),
                        new Period(
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("until_day", LocalDate.class))))
                .list();
        return db.sql("select id, name, organisation from people.account where id = :id and not locked")
                .param("id", id.value())
                .query(People::person)
                .optional()
                .map(person -> new Actor(person.id(), person.organisation(), person.name(), grants));
    }

    /// Those of a whole list at once; who is not there is left out.
    public Map<AccountId, PersonSummary> all(Collection<AccountId> ids) {
        return db
                .sql("select id, name, organisation from people.account where id = any(:ids)")
                .param("ids", ids.stream().map(AccountId::value).toArray(Long[]::new))
                .query(People::person)
                .list()
                .stream()
                .collect(Collectors.toMap(PersonSummary::id, Function.identity()));
    }

    /// Those of a whole list at once; what is not there is left out.
    public Map<OrganisationId, OrganisationSummary> organisations(Collection<OrganisationId> ids) {
        return db
                .sql(
                        "select id, code, name, name_en, phone, hours, address, place from people.organisation where id = any(:ids)")
                .param("ids", ids.stream().map(OrganisationId::value).toArray(Long[]::new))
                .query(People::organisation)
                .list()
                .stream()
                .collect(Collectors.toMap(OrganisationSummary::id, Function.identity()));
    }

    /// Those who hold the right in the place today and can log in, nearest role first.
    public List<PersonSummary> holders(Right right, PlacePath place) {
        return db.sql("""
                select a.id, a.name, a.organisation
                from people.account a
                join people.role_in_place r on r.account = a.id
                where r.place = any(:around)
                  and r.role = any(:roles)
                  and r.from_day <= :today
                  and (r.until_day is null or r.until_day > :today)
                  and not a.locked
                group by a.id
                order by max(length(r.place)) desc, a.id
                """)
                .param("around", around(place))
                .param("roles", rolesOf(right))
                .param("today", Days.today(clock))
                .query(People::person)
                .list();
    }

    /// Those who hold one of the rights in the place today, above it or in a part of it, and can log in; by name.
    public List<PersonSummary> around(Set<Right> rights, PlacePath place) {
        return db.sql("""
                select a.id, a.name, a.organisation
                from people.account a
                join people.role_in_place r on r.account = a.id
                where (r.place = any(:around) or starts_with(r.place, :place))
                  and r.role = any(:roles)
                  and r.from_day <= :today
                  and (r.until_day is null or r.until_day > :today)
                  and not a.locked
                group by a.id
                order by a.name, a.id
                """)
                .param("around", around(place))
                .param("place", place.value())
                .param(
                        "roles",
                        rights.stream()
                                .flatMap(right -> Stream.of(rolesOf(right)))
                                .distinct()
                                .toArray(String[]::new))
                .param("today", Days.today(clock))
                .query(People::person)
                .list();
    }

    /// What people of that name are today in the place, in a part of it, or in one that it lies in.
    public Set<Role> rolesOf(String name, PlacePath place) {
        return Set.copyOf(db.sql("""
                select distinct r.role
                from people.account a
                join people.role_in_place r on r.account = a.id
                where a.name = :name
                  and (r.place = any(:around) or starts_with(r.place, :place))
                  and r.from_day <= :today
                  and (r.until_day is null or r.until_day > :today)
                """)
                .param("name", name)
                .param("around", around(place))
                .param("place", place.value())
                .param("today", Days.today(clock))
                .query((row, n) -> Role.valueOf(row.getString("role")))
                .list());
    }

    /// Those who speak for the organisation and can work, longest there first.
    public List<PersonSummary> members(OrganisationId organisation) {
        return db.sql("""
                select id, name, organisation
                from people.account
                where organisation = :organisation
                  and not locked
                order by id
                """)
                .param("organisation", organisation.value())
                .query(People::person)
                .list();
    }

    public OrganisationSummary organisation(OrganisationId id) {
        return db.sql("""
                select id, code, name, name_en, phone, hours, address, place
                from people.organisation
                where id = :id
                """)
                .param("id", id.value())
                .query(People::organisation)
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    /// The organisation of that code that is responsible at the place: the nearest upwards.
    public Optional<OrganisationSummary> organisation(String code, PlacePath near) {
        return db.sql("""
                select id, code, name, name_en, phone, hours, address, place
                from people.organisation
                where code = :code
                  and place = any(:around)
                order by length(place) desc
                limit 1
                """)
                .param("code", code)
                .param("around", around(near))
                .query(People::organisation)
                .optional();
    }

    /// All organisations of the place and of those below it, by code.
    public List<OrganisationSummary> organisations(PlacePath within) {
        return db.sql("""
                select id, code, name, name_en, phone, hours, address, place
                from people.organisation
                where place like :within || '%'
                order by place, code
                """)
                .param("within", within.value())
                .query(People::organisation)
                .list();
    }

    /// Whether anybody who can log in belongs to it: else it works elsewhere, and is only told about.
    public boolean worksHere(OrganisationId organisation) {
        return db.sql("""
                select exists (
                    select from people.account
                    where organisation = :organisation
                      and not locked)
                """)
                .param("organisation", organisation.value())
                .query(Boolean.class)
                .single();
    }

    /// The path and those of all places it lies in.
    static String[] around(PlacePath place) {
        var all = new ArrayList<String>();
        var path = PlacePath.ALL;
        all.add(path.value());
        for (var step : place.steps()) {
            path = path.child(step);
            all.add(path.value());
        }
        return all.toArray(String[]::new);
    }

    private static String[] rolesOf(Right right) {
        return Arrays.stream(Role.values()).filter(right::isOf).map(Role::name).toArray(String[]::new);
    }

    private static PersonSummary person(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation", Long.class);
        return new PersonSummary(
                new AccountId(row.getLong("id")),
                row.getString("name"),
                organisation == null ? null : new OrganisationId(organisation));
    }

    private static OrganisationSummary organisation(ResultSet row, int number) throws SQLException {
        return new OrganisationSummary(
                new OrganisationId(row.getLong("id")),
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                new PublicReach(row.getString("phone"), row.getString("hours"), row.getString("address")),
                new PlacePath(row.getString("place")));
    }
}
