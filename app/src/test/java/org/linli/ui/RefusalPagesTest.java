package org.linli.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.linli.testing.DatabaseTest;
import org.linli.testing.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What one reads when something does not go: always a page of ours, always with a next step.
@DatabaseTest
class RefusalPagesTest {

    @LocalServerPort
    int port;

    @Test
    void anAddressThatIsNotThereOffersToSearch() throws IOException, InterruptedException {
        var answer = new Visitor(port).get("/no/such/page");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main form[action='/find'] input[name=words]"))
                .hasSize(1);
    }

    @Test
    void anAddressThatNoBrowserSendsIsAnsweredByAPageToo() throws IOException, InterruptedException {
        var answer = new Visitor(port).get("/requests;jsessionid=1//x");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("main h1")).hasSize(1);
    }

    @Test
    void whatIsFoundEverywhereIsFoundOnAPageToo() throws IOException, InterruptedException {
        var answer = new Visitor(port).get("/find?words=Tell");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.page().select("a.hit[href='/tell']")).hasSize(1);
    }
}
