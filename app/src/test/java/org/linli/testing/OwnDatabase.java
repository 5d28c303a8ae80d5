package org.linli.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// A fresh database for every test class, copied from one that was migrated once.
final class OwnDatabase implements TestExecutionListener, Ordered {

    @Override
    public int getOrder() {
        return 1000; // before the test gets its beans
    }

    @Override
    public void beforeTestClass(TestContext context) throws Exception {
        database(context).renew();
    }

    private static TestDatabase database(TestContext context) {
        return context.getApplicationContext().getBean(TestDatabase.class);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        TestDatabase dataSource(Environment environment) throws Exception {
            return new TestDatabase(
                    environment.getRequiredProperty("spring.datasource.url"),
                    environment.getRequiredProperty("spring.datasource.username"),
                    environment.getProperty("spring.datasource.password", ""));
        }
    }
}
