package org.linli.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.people.PublicBody;
import org.linli.people.PublicReach;
import org.linli.shared.OrganisationId;
import org.linli.shared.Period;
import org.linli.shared.PlaceId;
import org.linli.ui.BilingualText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The table of responsibility boundaries.
@Repository
class Boundaries {

    private final JdbcClient db;

    Boundaries(JdbcClient db) {
        this.db = db;
    }

    /// The answer of the nearest place upwards that has one.
    Optional<BoundaryOwner> find(PlaceRow place, BoundaryItem item, LocalDate day) {
        return db.sql("""
                        select place, item, standing, organisation, owner, owner_en, phone, hours, address,
                               basis, basis_en, valid_from, valid_until
                        from places.boundary
                        where place = any(:steps) and item = :item
                          and valid_from <= :day and (valid_until is null or valid_until > :day)
                        order by array_position(:steps, place) desc
                        limit 1
                        """)
                .param("steps", steps(place), Types.ARRAY)
                .param("item", item.name())
                .param("day", day)
                .query(Boundaries::read)
                .optional();
    }

    /// What each item's nearest answer upwards says on that day, in the order of the items.
    List<BoundaryOwner> all(PlaceRow place, LocalDate day) {
        return db.sql("""
                        select distinct on (item) place, item, standing, organisation, owner, owner_en, phone, hours, address,
                               basis, basis_en, valid_from, valid_until
                        from places.boundary
                        where place = any(:steps)
                          and valid_from <= :day and (valid_until is null or valid_until > :day)
                        order by item, array_position(:steps, place) desc
                        """)
                .param("steps", steps(place), Types.ARRAY)
                .param("day", day)
                .query(Boundaries::read)
                .list();
    }

    /// Every answer that was ever noted at the place itself, the latest first.
    List<BoundaryOwner> history(PlaceRow place) {
        return db.sql("""
                        select place, item, standing, organisation, owner, owner_en, phone, hours, address,
                               basis, basis_en, valid_from, valid_until
                        from places.boundary
                        where place = :place
                        order by valid_from desc, id desc
                        """)
                .param("place", place.id().value())
                .query(Boundaries::read)
                .list();
    }

    /// The first day of the answer that holds at the place itself.
    Optional<LocalDate> since(PlaceRow place, BoundaryItem item) {
        return db.sql("""
                        select valid_from from places.boundary
                        where place = :place and item = :item and valid_until is null
                        """)
                .param("place", place.id().value())
                .param("item", item.name())
                .query(LocalDate.class)
                .optional();
    }

    /// Ends the answer that held and begins the new one on its first day.
    void set(PlaceRow place, BoundaryOwner owner) {
        db.sql("""
                        update places.boundary set valid_until = :from
                        where place = :place and item = :item and valid_until is null
                        """)
                .param("from", owner.period().from())
                .param("place", place.id().value())
                .param("item", owner.item().name())
                .update();
        var organisation = owner.organisation();
        db.sql("""
                        insert into places.boundary
                            (subdistrict, place, item, standing, organisation, owner, owner_en, phone, hours, address, basis, basis_en,
                             valid_from, valid_until)
                        values (:subdistrict, :place, :item, :standing, :organisation, :owner, :ownerEn, :phone, :hours, :address, :basis, :basisEn,
                                :from, null)
                        """)
                .param("subdistrict", place.subdistrict().value())
                .param("place", place.id().value())
                .param("item", owner.item().name())
                .param("standing", owner.standing().name())
                .param("organisation", organisation == null ? null : organisation.value(), Types.BIGINT)
                .param("owner", owner.name())
                .param("ownerEn", owner.owner().nameEn())
                .param("phone", owner.owner().reach().phone())
                .param("hours", owner.owner().reach().hours())
                .param("address", owner.owner().reach().address())
                .param("basis", owner.basis().zh())
                .param("basisEn", owner.basis().en())
                .param("from", owner.period().from())
                .update();
    }

    private static Long[] steps(PlaceRow place) {
        return place.path().steps().stream().map(PlaceId::value).toArray(Long[]::new);
    }

    private static BoundaryOwner read(ResultSet row, int number) throws SQLException {
        var organisation = row.getLong("organisation");
        return new BoundaryOwner(
                new PlaceId(row.getLong("place")),
                BoundaryItem.valueOf(row.getString("item")),
                Standing.valueOf(row.getString("standing")),
                organisation == 0 ? null : new OrganisationId(organisation),
                new PublicBody(
                        row.getString("owner"),
                        row.getString("owner_en"),
                        new PublicReach(row.getString("phone"), row.getString("hours"), row.getString("address"))),
                new BilingualText(row.getString("basis"), row.getString("basis_en")),
                new Period(
                        row.getObject("valid_from", LocalDate.class), row.getObject("valid_until", LocalDate.class)));
    }
}
