package org.linli.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.shared.PlaceId;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Quarter;
import org.linli.testing.Visitor;
import org.linli.testing.Visitor.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The public form, as people and machines fill it in. Whatever comes, there is a sentence that
/// says what to do, and nothing typed is lost.
@DatabaseTest
class TellTest {

    private static PlaceId building = new PlaceId(0);

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    JdbcClient db;

    private Visitor resident;

    @BeforeEach
    void build() throws Exception {
        if (building.value() == 0) building = quarter.build().building();
        resident = new Visitor(port);
        resident.get("/tell");
    }

    @Test
    void printedItIsASheetToFillInByHandOrToScan() throws Exception {
        var sheet = new Visitor(port).get("/tell").page().select(".onpaper");

        assertThat(sheet.select(".qr, svg")).isNotEmpty();
        assertThat(sheet.text()).contains("119", "怎么了", "电话");
        assertThat(sheet.select("input, button")).isEmpty();
    }

    @Test
    void aConcernNeedsNoAccountAndGivesAReceipt() throws Exception {
        var receipt = tell("厨房水管漏了", Map.of());
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.path()).endsWith("/receipt");
        assertThat(receipt.page().select("#number").text()).isNotBlank();
        assertThat(receipt.page().select("#code").text()).matches("\\d{3} \\d{3}");
        assertThat(receipt.page().select("svg.qr path")).isNotEmpty();
        assertThat(receipt.page().select(".story .next")).isNotEmpty();
    }

    @Test
    void anEmptyFormSaysWhatIsMissing() throws Exception {
        var refused = tell("", Map.of("detail", "三楼 302"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#body-error").text()).isEqualTo("说说是什么事");
        assertThat(refused.page().select("#s1.open"))
                .as("the step with the fault is open")
                .hasSize(1);
        assertThat(refused.page().select("#detail").val()).isEqualTo("三楼 302");
        assertThat(refused.page().select("input[name=place][checked]").val()).isEqualTo(building.toString());
    }

    @Test
    void aConcernWithoutAPlaceIsAskedForOne() throws Exception {
        var refused = tell("门口的灯不亮", Map.of("place", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#place-error").text()).isEqualTo("选一下在哪儿");
        assertThat(refused.page().select("#s2.open")).hasSize(1);
        assertThat(refused.page().select("#body").text()).isEqualTo("门口的灯不亮");
    }

    @Test
    void tooLongATextIsRefusedWithItsLimit() throws Exception {
        var refused = tell("长".repeat(4001), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#body-error").text()).contains("4,000");
        assertThat(refused.page().select("#body").text()).hasSize(4001);
    }

    @Test
    void aPhoneNumberWithADigitMissingIsRefused() throws Exception {
        var refused = tell("楼道里堆满了东西", Map.of("answerBy", "CALL", "phone", "138 0000 550"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#phone-error").text()).contains("11");
        assertThat(refused.page().select("#phone").val()).isEqualTo("138 0000 550");
        assertThat(refused.page().select("#s3.open")).hasSize(1);
    }

    @Test
    void controlCharactersAreLeftOut() throws Exception {
        assertThat(body(tell("水\u0000管\u0007漏\u001b[31m了\r\n第二行", Map.of()))).isEqualTo("水管漏[31m了\n第二行");
    }

    @Test
    void emojiAreKept() throws Exception {
        assertThat(body(tell("🔥🚰 烧水壶😡👨‍👩‍👧", Map.of()))).isEqualTo("🔥🚰 烧水壶😡👨‍👩‍👧");
    }

    @Test
    void whatIsWrittenFromRightToLeftIsKeptButTurnsNothingElseRound() throws Exception {
        assertThat(body(tell("\u202Eماء يتسرب\u202C 阀门", Map.of()))).isEqualTo("ماء يتسرب 阀门");
    }

    @Test
    void htmlIsOnlyText() throws Exception {
        var told = follow(tell("<script>alert(1)</script><b onclick=x>门铃</b>", Map.of()));
        assertThat(told.page().select("main script, main b[onclick]")).isEmpty();
        assertThat(told.page().select("main blockquote").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void aBodyOfTenMegabytesIsTooLarge() throws Exception {
        var refused = tell("水".repeat(3_500_000), Map.of());
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.page().select("main h1").text()).isEqualTo("文件太大了");
    }

    @Test
    void allThatIsWrongIsToldAtOnceInTheOrderOfTheForm() throws Exception {
        var refused = tell("", Map.of("place", "", "affected", "很多", "answerBy", "CALL", "phone", "12"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("main .note.harm li a").eachAttr("href"))
                .containsExactly("#body", "#place", "#affected", "#phone");
        assertThat(refused.page().select("#affected-error").text()).isNotEmpty();
    }

    @Test
    void aFormWithAForeignTokenIsRefusedAndItsWordsAreShownAgain() throws Exception {
        var stranger = new Visitor(port);
        var refused = stranger.post("/tell", filled("井盖松了，车一压就响", Map.of()));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.page().text()).contains("井盖松了，车一压就响");
        assertThat(count("井盖松了，车一压就响")).isZero();
    }

    @Test
    void theSameFormPressedTwiceIsOneConcern() throws Exception {
        var form = filled("垃圾桶三天没清了", Map.of());
        var first = resident.post("/tell", form);
        var second = resident.post("/tell", form);
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(count("垃圾桶三天没清了")).isEqualTo(1);
    }

    @Test
    void aPlaceThatIsNotThereIsSaidSo() throws Exception {
        var refused = tell("墙皮掉下来了", Map.of("place", "99999999"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#place-error").text()).isEqualTo("选一下在哪儿");
        assertThat(refused.page().select("#body").text()).isEqualTo("墙皮掉下来了");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/follow/12345/000000", "/follow/18/000000", "/follow/18/x/receipt", "/files/drafts/1"})
    void whatIsNotThereIsNotShown(String path) throws Exception {
        var answer = resident.get(path);
        assertThat(answer.status()).isBetween(400, 422);
        assertThat(answer.page().select("main h1").text()).isNotBlank();
    }

    @Test
    void aStepWithoutJavaScriptKeepsEverything() throws Exception {
        var next = tell("雨水倒灌", Map.of("go", "2", "phone", "13800005501"));
        assertThat(next.status()).isEqualTo(200);
        assertThat(next.page().select("#s2.open")).hasSize(1);
        assertThat(next.page().select("#body").text()).isEqualTo("雨水倒灌");
        assertThat(next.page().select("#phone").val()).isEqualTo("13800005501");
    }

    @Test
    void whoHasSaidNothingYetStaysWithTheFirstStep() throws Exception {
        var silent = tell(" ", Map.of("go", "2"));
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("#s1.open #body-error").text()).isEqualTo("说说是什么事");
        assertThat(tell(" ", Map.of("go", "1")).page().select("#s1.open")).hasSize(1);
    }

    @Test
    void whoHasTheSameMatterAddsAVoice() throws Exception {
        tell("单元门禁坏了，谁都进不去", Map.of("shown", "true"));
        var alike = tell("单元门禁坏了，进不去门", Map.of());
        assertThat(alike.page().select("#s0 h3").text()).contains("单元门禁坏了");
        var join = alike.page().select("#s0 button[value^=join-]").attr("value");

        var receipt = tell("单元门禁坏了，进不去门", Map.of("go", join));
        assertThat(receipt.path()).endsWith("/receipt");
        assertThat(receipt.page().select(".got").text()).contains("1");
        var seen = follow(receipt);
        assertThat(seen.page().select("form[action$=withdrawal]"))
                .as("only the first may withdraw")
                .isEmpty();
        assertThat(count("单元门禁坏了，进不去门")).isZero();
    }

    @Test
    void whatNeighboursMayNotReadIsNotShownToThem() throws Exception {
        tell("隔壁天天半夜打孩子，哭得厉害", Map.of());
        var told = tell("隔壁天天半夜打孩子，又哭又喊", Map.of());
        assertThat(told.path()).endsWith("/receipt");
    }

    @Test
    void aDangerousWordPutsTheNumberFirst() throws Exception {
        assertThat(resident.post("/tell/danger", Map.of("body", "楼道里着火了"))
                        .page()
                        .select("a[href='tel:119']"))
                .hasSize(1);
        var receipt = tell("楼道里着火了，烟很大", Map.of());
        assertThat(receipt.page().select(".loud a[href='tel:119']")).hasSize(1);
    }

    @Test
    void aCodeIsNotGuessed() throws Exception {
        var receipt = tell("树枝压着电线", Map.of());
        var home = receipt.path().replace("/receipt", "");
        var code = home.substring(home.lastIndexOf('/') + 1);
        var wrong = code.equals("000000") ? "000001" : "000000";
        for (int n = 0; n < WrongCodes.MOST; n++) {
            var refused = resident.get(home.replace(code, wrong));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.page().text()).contains("编号和查询码对不上");
        }
        assertThat(resident.get(home).page().text()).contains("停一小时");
        db.sql("update requests.wrong_code set at = at - interval '2 hours'").update();
        assertThat(resident.get(home).status()).isEqualTo(200);
    }

    private Answer tell(String body, Map<String, String> more) throws Exception {
        return resident.post("/tell", filled(body, more));
    }

    private static Map<String, String> filled(String body, Map<String, String> more) {
        var form = new HashMap<>(Map.of(
                "submission",
                UUID.randomUUID().toString(),
                "_form",
                "/tell",
                "body",
                body,
                "place",
                building.toString(),
                "answerBy",
                "CODE",
                "go",
                "send"));
        form.putAll(more);
        return form;
    }

    private Answer follow(Answer receipt) throws Exception {
        return resident.get(receipt.path().replace("/receipt", ""));
    }

    private String body(Answer receipt) {
        var number = receipt.page().select("#number").text();
        return db.sql("select body from requests.request where id = :id")
                .param("id", RequestNumber.parse(number).orElseThrow().id().value())
                .query(String.class)
                .single();
    }

    private int count(String body) {
        return db.sql("select count(*) from requests.request where body = :body")
                .param("body", body)
                .query(Integer.class)
                .single();
    }
}
