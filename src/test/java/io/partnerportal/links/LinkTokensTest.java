package io.partnerportal.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.kernel.KeyedHash;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.links.LinkTokens.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkTokensTest {

    private static final String PURPOSE = "customer-invitation";

    private final PublicId id = PublicId.random();
    private LinkTokens tokens;

    @TempDir
    Path directory;

    @BeforeEach
    void a_key() {
        tokens = new LinkTokens(new KeyedHash(directory.resolve("secret.key")));
    }

    @Test
    void the_token_of_the_last_sending_is_genuine() {
        assertThat(tokens.check(PURPOSE, id, 3, tokens.of(PURPOSE, id, 3))).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void a_resend_ends_every_link_before() {
        assertThat(tokens.check(PURPOSE, id, 3, tokens.of(PURPOSE, id, 2))).isEqualTo(Verdict.SUPERSEDED);
        assertThat(tokens.check(PURPOSE, id, 3, tokens.of(PURPOSE, id, 1))).isEqualTo(Verdict.SUPERSEDED);
    }

    @Test
    void a_token_of_another_invitation_another_purpose_or_another_key_is_forged() {
        assertThat(tokens.check(PURPOSE, id, 1, tokens.of(PURPOSE, PublicId.random(), 1)))
                .isEqualTo(Verdict.FORGED);
        assertThat(tokens.check(PURPOSE, id, 1, tokens.of("reseller-invitation", id, 1)))
                .isEqualTo(Verdict.FORGED);
        var stranger = new LinkTokens(new KeyedHash(directory.resolve("other.key")));
        assertThat(tokens.check(PURPOSE, id, 1, stranger.of(PURPOSE, id, 1))).isEqualTo(Verdict.FORGED);
    }

    @Test
    void one_changed_character_anywhere_makes_it_forged() {
        var token = tokens.of(PURPOSE, id, 1);
        for (int i = 0; i < token.length(); i++) {
            var other = token.charAt(i) == 'A' ? 'B' : 'A';
            var changed = token.substring(0, i) + other + token.substring(i + 1);

            assertThat(tokens.check(PURPOSE, id, 1, changed)).isEqualTo(Verdict.FORGED);
        }
    }

    @Test
    void what_is_no_token_at_all_is_forged_and_the_next_sending_is_not_known_yet() {
        assertThat(tokens.check(PURPOSE, id, 1, "")).isEqualTo(Verdict.FORGED);
        assertThat(tokens.check(PURPOSE, id, 1, "令牌")).isEqualTo(Verdict.FORGED);
        assertThat(tokens.check(PURPOSE, id, 1, tokens.of(PURPOSE, id, 2))).isEqualTo(Verdict.FORGED);
    }

    @Test
    void a_token_stands_in_an_address_as_it_is() {
        assertThat(tokens.of(PURPOSE, id, 1)).matches("[A-Za-z0-9_-]{43}");
    }
}
