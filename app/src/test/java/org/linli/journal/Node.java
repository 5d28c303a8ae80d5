package org.linli.journal;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One more copy of the program, as far as it reads the journal, with a single reaction.
final class Node implements AutoCloseable {

    static final JournalSettings QUICK = new JournalSettings(Duration.ofMillis(20), 4, Duration.ofSeconds(1));

    private final Cable cable;
    private final Reactions reactions;

    Node(DataSource source, String reaction, Clock clock, Consumer<Entry> reacts) {
        cable = new Cable(source);
        var db = JdbcClient.create(cable);
        var beans = new StaticListableBeanFactory();
        beans.addBean("reaction", reaction(reaction, reacts));
        reactions = new Reactions(
                beans.getBeanProvider(Reaction.class),
                cable,
                new Log(db),
                new Positions(db, clock),
                new Held(db, QUICK, clock),
                new News(),
                QUICK);
        reactions.start();
    }

    void settle() throws InterruptedException {
        reactions.settle(Duration.ofSeconds(20));
    }

    /// Dies without a word: nothing more is read or stored, and whoever is just being told hears no more.
    void die() throws SQLException {
        cable.cut();
    }

    @Override
    public void close() {
        reactions.stop();
    }

    private Reaction reaction(String name, Consumer<Entry> reacts) {
        return new Reaction() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void on(Entry entry) {
                if (cable.isCut()) throw new IllegalStateException("dead");
                reacts.accept(entry);
            }
        };
    }
}
