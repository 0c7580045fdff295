package io.partnerportal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            张三,张*
            欧阳娜娜,欧***
            云联科技（深圳）有限公司,云联****公司
            Jane Doe,J****
            X,*
            '',''
            𠮷田太郎商事会社,𠮷田****会社
            """)
    void names_keep_enough_to_be_recognised(String name, String masked) {
        assertThat(Masking.name(name)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"13812340000,138****0000", "+8613812340000,+86138****0000", "1234567,****67", "12,**", "'',''"})
    void numbers_keep_their_ends(String number, String masked) {
        assertThat(Masking.mobile(number)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({"a.person@example.com,a***@example.com", "no address,n****", "@example.com,@****"})
    void addresses_keep_first_letter_and_domain(String address, String masked) {
        assertThat(Masking.email(address)).isEqualTo(masked);
    }
}
