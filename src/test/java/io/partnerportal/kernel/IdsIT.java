package io.partnerportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.partnerportal.IntegrationTest;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class IdsIT {

    @Autowired
    Ids ids;

    @Test
    void keys_never_repeat_even_across_blocks() {
        assertThat(LongStream.generate(ids::next).limit(2500).boxed()).doesNotHaveDuplicates();
    }
}
