package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.people.Contact;
import org.linli.people.OrganisationFacts;
import org.linli.people.OrganisationKind;
import org.linli.people.Organisations;
import org.linli.shared.Actor;
import org.linli.shared.OrganisationId;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Told;
import org.linli.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Those who have the same matter as somebody before them: whoever said "us too", and whose concern became a part of
/// another. They are heard as the first one is.
@DatabaseTest
class VoicesTest {

    private static final Actor SELF = Actor.program("test");

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static Quarter.Built there;

    @SuppressWarnings("NullAway.Init") // set before the first test
    private static OrganisationId heating;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    Organisations organisations;

    @Autowired
    Requests requests;

    @Autowired
    Fellows fellows;

    @BeforeEach
    void build() {
        if (there != null) return;
        there = quarter.build();
        heating = organisations.add(
                new OrganisationFacts(
                        "HEATING_UTILITY",
                        OrganisationKind.DEPARTMENT,
                        "热力公司",
                        "Heating company",
                        "",
                        there.subdistrict()),
                SELF);
        quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
        quarter.colleague("heat", "热力的", Role.DEPARTMENT_OFFICER, there.subdistrict(), heating);
    }

    @Test
    void aDepartmentLearnsTheNumbersOfThoseWhoseMatterWasHandedToItAndOfNoOthers() throws Exception {
        var id = requests.submit(Told.at(there.building(), "三楼暖气不热"), Actor.PUBLIC)
                .id();
        fellows.join(id, meToo("我家也不热", "13800005502"), Actor.PUBLIC);
        var contact = "/contacts/" + quarter.lastContact();
        var officer = Visitor.loggedIn(port, "heat");

        assertThat(officer.get(contact).status()).isEqualTo(404);
        requests.accept(id, SELF);
        requests.classify(id, "HOU2", Urgency.DAMAGE, SELF);
        requests.dispatch(id, heating, null, SELF);

        assertThat(officer.get(contact).status()).isEqualTo(200);
    }

    private static Intake meToo(String words, String phone) {
        return new Intake(
                UUID.randomUUID(),
                there.building(),
                "401",
                "",
                words,
                Channel.PHONE_PAGE,
                null,
                "",
                false,
                false,
                phone.isEmpty() ? null : new Contact("李秀英", phone, ""),
                phone.isEmpty() ? AnswerBy.CODE : AnswerBy.CALL,
                null,
                List.of());
    }
}
