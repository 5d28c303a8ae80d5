package org.linli.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Kendall's coefficient of concordance, against examples that others have published.
class AgreementTest {

    /// The worked example of Siegel (1956), Nonparametric Statistics for the Behavioral Sciences, as it is printed with
    /// its ties and the result 0.828 in the NAG Library manual, routine G08DAF.
    @Test
    void threeComparisonsOfTenThingsWithTiesAgreeAsPublished() {
        var agreement = Agreement.of(List.of(
                places(1.0, 4.5, 2.0, 4.5, 3.0, 7.5, 6.0, 9.0, 7.5, 10.0),
                places(2.5, 1.0, 2.5, 4.5, 4.5, 8.0, 9.0, 6.5, 10.0, 6.5),
                places(2.0, 1.0, 4.5, 4.5, 4.5, 4.5, 8.0, 8.0, 8.0, 10.0)));
        assertThat(agreement).isPresent();
        assertThat(agreement.getAsDouble()).isCloseTo(0.828, within(0.0005));
    }

    @Test
    void theSameOrderIsFullAgreement() {
        var agreement = Agreement.of(List.of(places(1, 2, 3), places(1, 2, 3), places(1, 2, 3)));
        assertThat(agreement.orElseThrow()).isCloseTo(1, within(1e-12));
    }

    @Test
    void oppositeOrdersHaveNothingInCommon() {
        assertThat(Agreement.of(List.of(places(1, 2, 3), places(3, 2, 1))).orElseThrow())
                .isCloseTo(0, within(1e-12));
    }

    @Test
    void oneAloneOrNobodyWhoPrefersAnythingSaysNothingOfAgreement() {
        assertThat(Agreement.of(List.of(places(1, 2)))).isEmpty();
        assertThat(Agreement.of(List.of(places(1, 1), places(1, 1)))).isEmpty();
    }

    /// As places from the best: the less, the better.
    private static double[] places(double... places) {
        return Arrays.stream(places).map(place -> -place).toArray();
    }
}
