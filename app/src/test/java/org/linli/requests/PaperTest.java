package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.shared.OrganisationId;
import org.linli.shared.PlaceId;
import org.linli.shared.PlacePath;
import org.linli.shared.Role;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.linli.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sheets of paper go out with a number and come back in a pile.
@DatabaseTest
class PaperTest {

    private static Quarter.Built there =
            new Quarter.Built(PlacePath.ALL, PlacePath.ALL, PlacePath.ALL, new PlaceId(0), new OrganisationId(0));

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    JdbcClient db;

    private Visitor clerk;

    @BeforeEach
    void logIn() throws Exception {
        if (there.building().value() == 0) {
            there = quarter.build();
            quarter.colleague("zhao", "赵立平", Role.COMMUNITY_WORKER, there.community(), there.committee());
            quarter.colleague("he", "何静", Role.COMMUNITY_WORKER, there.other(), there.committee());
        }
        clerk = at("zhao");
    }

    @Test
    void aSheetIsPrintedWithANumberAndACodeForItsPlace() throws Exception {
        var sheets = print(clerk, 3);
        assertThat(sheets.page().select(".leafsheet")).hasSize(3);
        assertThat(sheets.page().select(".leafsheet .scan svg.qr")).hasSize(3);
        assertThat(sheets.page().select(".leafsheet:first-of-type .boxes li")).hasSize(10);
        assertThat(sheets.page().select(".leafsheet header").text()).contains("工务院");
        assertThat(numbers(sheets)).doesNotHaveDuplicates();
    }

    @Test
    void sheetsOfAnotherPlaceAreNotPrinted() throws Exception {
        var refused = at("he").post("/paper", Map.of("place", there.building().toString(), "copies", "3"));
        assertThat(refused.status()).isEqualTo(403);
    }

    @Test
    void aPileIsWrittenDownAndTheWrongRowComesBackAlone() throws Exception {
        var numbers = numbers(print(clerk, 3));
        var pile = new HashMap<>(Map.of(
                "number0",
                numbers.get(0),
                "body0",
                "楼顶漏雨",
                "tick0",
                "1 4",
                "number1",
                "P-1",
                "body1",
                "这张编号抄错了",
                "number2",
                numbers.get(1),
                "body2",
                "路灯不亮",
                "phone2",
                "5550 0123"));
        pile.put("number3", numbers.get(2));
        var answer = clerk.post("/paper/entry", pile);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("[role=status]").text()).contains("2");
        assertThat(answer.page().select("#number0-error").text()).contains("没有这个编号");
        assertThat(answer.page().select("#body0").val()).isEqualTo("这张编号抄错了");
        assertThat(answer.page().select("#body1-error").text()).isEqualTo("说说是什么事");
        assertThat(db.sql("select channel || ' ' || body from requests.request where body like '楼顶漏雨%'")
                        .query(String.class)
                        .single())
                .startsWith("PAPER 楼顶漏雨")
                .contains("、");
    }

    @Test
    void theSameSheetTypedTwiceIsKnown() throws Exception {
        var number = numbers(print(clerk, 1)).getFirst();
        clerk.post("/paper/entry", Map.of("number0", number, "body0", "下水道堵了"));
        var again = clerk.post("/paper/entry", Map.of("number0", number, "body0", "下水道堵了"));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("#number0-error").text()).contains("这张录过了");
        assertThat(db.sql("select count(*) from requests.request where body = '下水道堵了'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoSendsASheetFollowsItByTheSlipAndNobodyElseDoes() throws Exception {
        var sheets = print(clerk, 1);
        var number = numbers(sheets).getFirst();
        var code = sheets.page().select(".tearoff .num").text().replaceAll(".* (\\d{3}) (\\d{3})$", "$1$2");
        var sender = new Visitor(port);
        sender.get("/follow");
        assertThat(sender.post("/follow", Map.of("number", number, "code", code))
                        .page()
                        .select("main h1")
                        .text())
                .isEqualTo("这张纸还没录进来");

        clerk.post("/paper/entry", Map.of("number0", number, "body0", "垃圾没人收"));

        sender.get("/follow");
        var followed = sender.post("/follow", Map.of("number", number.toLowerCase(Locale.ROOT), "code", code));
        assertThat(followed.status()).isEqualTo(200);
        assertThat(followed.page().select("main").text()).contains("垃圾没人收");
        var wrong = code.equals("000000") ? "000001" : "000000";
        sender.get("/follow");
        assertThat(sender.post("/follow", Map.of("number", number, "code", wrong))
                        .status())
                .isEqualTo(422);
        assertThat(clerk.get("/paper/sheets?first=" + number.replaceAll("\\D", ""))
                        .page()
                        .select(".tearoff"))
                .as("the slip of a sheet that is typed in")
                .isEmpty();
    }

    @Test
    void aScannerTypesTheWholeAddress() {
        var number = new SheetNumber(4711);
        assertThat(SheetNumber.parse("http://linli.example/tell?place=5&sheet=" + number.digits()))
                .contains(number);
        assertThat(SheetNumber.parse(number.toString())).contains(number);
        assertThat(SheetNumber.parse("P-4711-0000")).isEmpty();
    }

    private Answer print(Visitor who, int copies) throws Exception {
        return who.post("/paper", Map.of("place", there.building().toString(), "copies", String.valueOf(copies)));
    }

    private static List<String> numbers(Answer sheets) {
        return sheets.page().select(".sheetno").eachText();
    }

    private Visitor at(String name) throws Exception {
        var visitor = Visitor.loggedIn(port, name);
        visitor.get("/paper");
        return visitor;
    }
}
