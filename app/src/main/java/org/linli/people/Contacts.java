package org.linli.people;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.journal.Journal;
import org.linli.journal.Unjournalled;
import org.linli.shared.Actor;
import org.linli.shared.Days;
import org.linli.shared.Moments;
import org.linli.shared.NotFound;
import org.linli.shared.PlacePath;
import org.linli.shared.Right;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the people who tell us something are reached. Sealed in the database; shown masked; in full only to somebody
/// who may, for a purpose that is written down.
@Service
@Transactional
public class Contacts {

    private final JdbcClient db;
    private final Sealing sealing;
    private final Journal journal;
    private final Clock clock;

    Contacts(JdbcClient db, Sealing sealing, Journal journal, Clock clock) {
        this.db = db;
        this.sealing = sealing;
        this.journal = journal;
        this.clock = clock;
    }

    @Unjournalled(because = "the room that keeps the contact tells what it belongs to")
    public ContactId keep(Contact contact) {
        PeopleRule.A_CONTACT_HAS_A_NAME_OR_A_PHONE.requireAt(
                "phone", !contact.name().isBlank() || !contact.phone().isBlank());
        return new ContactId(db.sql("""
                insert into people.contact (name, phone, note, phone_index, masked_name, masked_phone, created)
                values (:name, :phone, :note, :index, :maskedName, :maskedPhone, :now)
                returning id
                """)
                .param("name", sealing.seal(contact.name().strip()))
                .param("phone", sealing.seal(contact.phone().strip()))
                .param("note", sealing.seal(contact.note().strip()))
                .param("index", contact.phone().isBlank() ? null : sealing.index(dialled(contact.phone())))
                .param("maskedName", Masked.name(contact.name()))
                .param("maskedPhone", Masked.phone(contact.phone()))
                .param("now", Moments.kept(clock.instant()))
                .query(Long.class)
                .single());
    }

    /// Many at once, in their order; each has a name or a phone.
    @Unjournalled(because = "the room that keeps the contacts tells what they belong to")
    public List<ContactId> keepAll(List<Contact> contacts) {
        return db.sql("""
                insert into people.contact (name, phone, note, phone_index, masked_name, masked_phone, created)
                select name, phone, note, index, masked_name, masked_phone, :now
                from   unnest(:names::bytea[], :phones::bytea[], :notes::bytea[], :indexes::bytea[],
                              :maskedNames::text[], :maskedPhones::text[])
                       with ordinality as kept (name, phone, note, index, masked_name, masked_phone, n)
                order by n
                returning id
                """)
                .param("names", sealed(contacts, Contact::name))
                .param("phones", sealed(contacts, Contact::phone))
                .param("notes", sealed(contacts, Contact::note))
                .param(
                        "indexes",
                        contacts.stream()
                                .map(c -> c.phone().isBlank() ? null : sealing.index(dialled(c.phone())))
                                .toArray(byte[][]::new))
                .param(
                        "maskedNames",
                        contacts.stream().map(c -> Masked.name(c.name())).toArray(String[]::new))
                .param(
                        "maskedPhones",
                        contacts.stream().map(c -> Masked.phone(c.phone())).toArray(String[]::new))
                .param("now", Moments.kept(clock.instant()))
                .query((row, n) -> new ContactId(row.getLong("id")))
                .list();
    }

    private byte[][] sealed(List<Contact> contacts, Function<Contact, String> part) {
        return contacts.stream()
                .map(contact -> sealing.seal(part.apply(contact).strip()))
                .toArray(byte[][]::new);
    }

    /// Deletes what is not needed any longer.
    @Unjournalled(because = "the room that kept the contact tells what became of the thing it belonged to")
    public void forget(ContactId id) {
        db.sql("delete from people.contact where id = :id")
                .param("id", id.value())
                .update();
    }

    @Transactional(readOnly = true)
    public MaskedContact masked(ContactId id) {
        var found = masked(List.of(id)).get(id);
        if (found == null) throw new NotFound(id);
        return found;
    }

    /// Those of a whole list at once; what is not there is left out.
    @Transactional(readOnly = true)
    public Map<ContactId, MaskedContact> masked(Collection<ContactId> ids) {
        return db
                .sql("""
                select id, masked_name, masked_phone
                from people.contact
                where id = any(:ids)
                """)
                .param("ids", ids.stream().map(ContactId::value).toArray(Long[]::new))
                .query((row, n) -> new MaskedContact(
                        new ContactId(row.getLong("id")), row.getString("masked_name"), row.getString("masked_phone")))
                .list()
                .stream()
                .collect(Collectors.toMap(MaskedContact::id, Function.identity()));
    }

    /// The contact in full, written down with who, why and where.
    ///
    /// @param words the purpose in the actor's own words; needed where the purpose is [Purpose#OTHER]
    /// @param place of the thing that the contact belongs to, as its owner knows it
    public Contact reveal(ContactId id, Actor actor, Purpose purpose, String words, PlacePath place) {
        actor.require(Right.UNMASK, place, Days.today(clock));
        PeopleRule.A_PURPOSE_IS_STATED.requireAt("words", purpose != Purpose.OTHER || !words.isBlank());
        var contact = db.sql("select name, phone, note from people.contact where id = :id")
                .param("id", id.value())
                .query((row, n) -> new Contact(
                        sealing.open(row.getBytes("name")),
                        sealing.open(row.getBytes("phone")),
                        sealing.open(row.getBytes("note"))))
                .optional()
                .orElseThrow(() -> new NotFound(id));
        journal.record(new PeopleEvent.ContactRevealed(id, purpose, place), actor, words.strip());
        return contact;
    }

    /// All contacts with that phone, however it was typed.
    @Transactional(readOnly = true)
    public List<ContactId> find(String phone) {
        return db.sql("""
                select id
                from people.contact
                where phone_index = :index
                order by id
                """)
                .param("index", sealing.index(dialled(phone)))
                .query((row, n) -> new ContactId(row.getLong("id")))
                .list();
    }

    /// The first contact that was ever left with the same phone: the same for all that one person leaves.
    @Transactional(readOnly = true)
    public ContactId first(ContactId id) {
        return db.sql("""
                select coalesce(min(other.id), :id) as id
                from people.contact own join people.contact other on other.phone_index = own.phone_index
                where own.id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> new ContactId(row.getLong("id")))
                .single();
    }

    private static String dialled(String phone) {
        return PhoneNumber.parse(phone).map(PhoneNumber::e164).orElseGet(() -> phone.replaceAll("[^0-9+]", ""));
    }
}
