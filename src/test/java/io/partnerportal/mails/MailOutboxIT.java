package io.partnerportal.mails;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.partnerportal.GivenPeople;
import io.partnerportal.PortalTest;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.smtp.GivenMailbox;
import io.partnerportal.smtp.ScriptedServer;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What only committed transactions show. */
@PortalTest
class MailOutboxIT {

    @Autowired
    Mails mails;

    @Autowired
    Outgoing outgoing;

    @Autowired
    GivenMailbox mailbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final String address = GivenPeople.aName() + "@recipient.example";

    @Test
    void the_mail_of_a_transaction_that_is_rolled_back_never_was() {
        var mail = new TransactionTemplate(transactions).execute(transaction -> {
            transaction.setRollbackOnly();
            return mails.send(test());
        });

        assertThat(count("mail where public_id = :id", mail)).isZero();
        assertThat(count("scheduled_tasks where task_instance = concat('mail:', :id)", mail))
                .isZero();
    }

    @Test
    void the_portal_sends_a_committed_mail_by_itself() {
        try (var open = mailbox.open()) {
            var mail = committed();

            await().atMost(Duration.ofSeconds(30)).until(() -> status(mail).equals("SENT"));

            assertThat(open.to(address)).singleElement().satisfies(caught -> {
                assertThat(caught.subject()).isEqualTo("测试邮件");
                assertThat(caught.messageId()).contains(mail.value());
                assertThat(caught.html()).contains("您好");
            });
            assertThat(count("scheduled_tasks where task_instance = concat('mail:', :id)", mail))
                    .isZero();
        }
    }

    @Test
    void of_two_nodes_that_look_at_the_same_moment_one_sends() throws Exception {
        var mail = committed();
        try (var server = new ScriptedServer();
                var nodes = Executors.newFixedThreadPool(2)) {
            var together = new CyclicBarrier(2);
            var one = nodes.submit(() -> look(together, server, mail));
            var other = nodes.submit(() -> look(together, server, mail));
            one.get();
            other.get();

            assertThat(server.taken()).hasSize(1);
        }
        assertThat(status(mail)).isEqualTo("SENT");
    }

    private Object look(CyclicBarrier together, ScriptedServer server, PublicId mail) throws Exception {
        var node = outgoing.to(server.port());
        together.await();
        return node.run(mail.value());
    }

    private PublicId committed() {
        return new TransactionTemplate(transactions).execute(_ -> mails.send(test()));
    }

    private NewMail test() {
        return NewMail.of("mails.test", new Recipient(address, null, Locale.SIMPLIFIED_CHINESE));
    }

    private String status(PublicId mail) {
        return jdbc.sql("select status from mail where public_id = :id")
                .param("id", mail.value())
                .query(String.class)
                .single();
    }

    private int count(String rows, PublicId mail) {
        return jdbc.sql("select count(*) from " + rows)
                .param("id", mail.value())
                .query(Integer.class)
                .single();
    }
}
