package org.linli.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTokensTest {

    @Test
    void charactersSideBySideBecomePairsAndTheLastStandsAlone() {
        assertThat(Bigrams.tokens("暖气不热")).containsExactly("暖气", "气不", "不热", "热");
    }

    @Test
    void aSingleCharacterIsAToken() {
        assertThat(Bigrams.tokens("水")).containsExactly("水");
    }

    @Test
    void wordsAndNumbersOfOtherScriptsStayWhole() {
        assertThat(Bigrams.tokens("3栋WiFi坏了,房号1203")).contains("3", "栋", "wifi", "坏了", "1203", "房号");
    }

    @Test
    void widthAndCapitalsMakeNoDifference() {
        assertThat(Bigrams.tokens("Ａ７县ＷＩＦＩ")).isEqualTo(Bigrams.tokens("a7县wifi"));
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOneCharacter() {
        assertThat(Bigrams.tokens("𠮷野家")).containsExactly("𠮷野", "野家", "家");
    }

    @Test
    void punctuationEmojiAndControlCharactersSeparate() {
        assertThat(Bigrams.tokens("停水😀三天\u0000了")).containsExactly("停水", "水", "三天", "天", "了");
    }

    @Test
    void theVectorIsAListOfQuotedLexemes() {
        assertThat(Bigrams.vector("停水 it's")).isEqualTo("'停水' '水' 'it' 's'");
        assertThat(Bigrams.vector("")).isEmpty();
    }

    @Test
    void theQueryAsksForAllPairsAndForBeginnings() {
        assertThat(Bigrams.query("暖气不 wif 水")).isEqualTo("'暖气' & '气不' & 'wif':* & '水':*");
        assertThat(Bigrams.query("')) | 😀")).isEmpty();
    }

    @Test
    void whateverATextContainsIsFoundByAnyPartOfIt() {
        var text = "铁路小区3栋的暖气管没人管,WiFi也不好";
        for (var part : new String[] {"铁路小区", "暖", "管没人管", "wifi", "3栋", "好"}) {
            var tokens = Bigrams.tokens(text);
            for (var term : Bigrams.query(part).split(" & ")) {
                var word = term.substring(1, term.lastIndexOf('\''));
                assertThat(tokens)
                        .as(part)
                        .anyMatch(token -> term.endsWith(":*") ? token.startsWith(word) : token.equals(word));
            }
        }
    }

    @Test
    void highlightsPointIntoTheTextAsGiven() {
        var text = "㎡数不对。Ｗｉｆｉ坏了,暖气不热,暖气费照收";
        assertThat(Bigrams.highlights(text, "wifi 暖气"))
                .extracting(span -> span.in(text))
                .containsExactly("Ｗｉｆｉ", "暖气", "暖气");
    }

    @Test
    void aPhraseThatStandsApartIsHighlightedInItsPairs() {
        var text = "暖气从来不热";
        assertThat(Bigrams.highlights(text, "暖气不热"))
                .extracting(span -> span.in(text))
                .containsExactly("暖气", "不热");
    }

    @Test
    void tenMegabytesAreReadUpToTheLimit() {
        assertThat(Bigrams.vector("停水".repeat(2_500_000)).length()).isLessThan(100);
    }
}
