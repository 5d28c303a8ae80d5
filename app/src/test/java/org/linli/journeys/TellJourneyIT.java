package org.linli.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.testing.Chromium;
import org.linli.testing.Chromium.Device;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Pictures;
import org.linli.testing.Quarter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A resident tells what is the matter, on a phone, with a photo.
@DatabaseTest
class TellJourneyIT {

    private static boolean built;

    @LocalServerPort
    int port;

    @Autowired
    Quarter quarter;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource({"zh-CN, true, 水管爆了满地是水", "en, false, the lamp at the gate is out"})
    void aPhotoGoesAlongAndForgetsWhereItWasTaken(String language, boolean javaScript, String words) throws Exception {
        var phone = phone(language, javaScript);
        var telling = new Telling(phone, site(), javaScript);
        telling.what(words);
        Chromium.assertAccessible(phone, javaScript);
        phone.setInputFiles(
                "#photos",
                new FilePayload("p.jpg", "image/jpeg", Pictures.withExif(Pictures.of("jpeg", 3000, 2000), 6)));
        if (javaScript) phone.waitForSelector("#strip img");
        telling.where("gwy3");
        Chromium.assertAccessible(phone, javaScript);
        telling.send();
        Chromium.assertAccessible(phone, javaScript);
        assertThat(phone.textContent("#code")).matches("\\d{3} \\d{3}");

        phone.click("a[href^='/follow/']:has-text('" + (language.equals("en") ? "See where" : "看看到哪") + "')");
        phone.waitForSelector(".strip img");
        Chromium.assertAccessible(phone, javaScript);
        var seen = phone.waitForResponse(answer -> answer.url().contains("/files/"), () -> phone.click(".strip a"));
        assertThat(seen.headerValue("content-security-policy")).contains("sandbox");
        var photo = phone.request().get(seen.url()).body();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8")
                .doesNotContain("Exif");
    }

    @Test
    void aRefusalKeepsThePhotoThatWasSent() throws Exception {
        var phone = phone("zh-CN", false);
        var telling = new Telling(phone, site(), false);
        telling.what("门口的路面塌了一块");
        phone.setInputFiles("#photos", new FilePayload("p.png", "image/png", Pictures.of("png", 300, 200)));
        telling.where("gwy3");
        phone.click("#s2 .onward");
        phone.waitForLoadState();
        phone.check("input[name=answerBy][value=CALL]");
        phone.click("#send");
        phone.waitForSelector("#phone-error");
        assertThat(phone.locator("input[name=kept]").count()).isEqualTo(1);
        phone.fill("#phone", "13800005502");
        phone.click("#send");
        phone.waitForURL("**/receipt");
        assertThat(db.sql("select count(*) from requests.attachment a join requests.request r on r.id = a.request"
                                + " where r.body = '门口的路面塌了一块'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void withoutANetworkTheWordsWaitInThePhoneAndAreSentOnce() {
        var phone = phone("zh-CN", true);
        var telling = new Telling(phone, site(), true);
        telling.what("电线杆歪了，快倒了");
        telling.where("gwy3");
        phone.click("#s2 .onward");
        phone.context().setOffline(true);
        phone.click("#send");
        phone.waitForSelector("#waiting:not([hidden])");
        assertThat(phone.textContent("#waiting")).contains("已经存在这部手机里").contains("电线杆歪了");
        phone.context().setOffline(false);
        phone.waitForURL("**/receipt");
        assertThat(db.sql("select count(*) from requests.request where body = '电线杆歪了，快倒了'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasTypedIsThereAgainWhenThePageIsOpenedAnew() {
        var phone = phone("zh-CN", true);
        new Telling(phone, site(), true).what("晾衣绳断了");
        phone.waitForCondition(
                () -> Boolean.TRUE.equals(phone.evaluate("localStorage.getItem('linli.tell')?.includes('晾衣绳')")));
        phone.navigate(site() + "/tell");
        assertThat(phone.inputValue("#body")).isEqualTo("晾衣绳断了");
        assertThat(phone.isVisible("#resumed")).isTrue();
    }

    private Page phone(String language, boolean javaScript) {
        if (!built) quarter.build();
        built = true;
        return Chromium.visitor(Device.PHONE, language, javaScript).newPage();
    }

    private String site() {
        return "http://127.0.0.1:" + port;
    }
}
