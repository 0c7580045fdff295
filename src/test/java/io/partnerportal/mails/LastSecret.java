package io.partnerportal.mails;

import io.partnerportal.kernel.SecretBox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in the outbox what only a recipient may read. */
@Component
public class LastSecret {

    private record Row(String publicId, byte[] secret) {}

    private final JdbcClient jdbc;
    private final SecretBox box;

    LastSecret(JdbcClient jdbc, SecretBox box) {
        this.jdbc = jdbc;
        this.box = box;
    }

    /** Code or link of the newest mail to an address. */
    public String to(String address) {
        var row = jdbc.sql("""
                select public_id, secret from mail
                 where recipient = :address and secret is not null order by created_at desc, id desc limit 1
                """).param("address", address).query(Row.class).single();
        return box.open(row.secret(), MailSecrets.place(row.publicId()));
    }

    public int mailsTo(String address) {
        return jdbc.sql("select count(*) from mail where recipient = :address")
                .param("address", address)
                .query(Integer.class)
                .single();
    }
}
