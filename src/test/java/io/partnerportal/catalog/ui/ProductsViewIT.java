package io.partnerportal.catalog.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import io.partnerportal.As;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.catalog.ProductQueries;
import io.partnerportal.catalog.ProductRow;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.Ids;
import io.partnerportal.kernel.PublicId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@As(value = Permission.OPERATE_PRODUCTS, operator = true)
class ProductsViewIT extends UiTest {

    @Autowired
    ProductQueries queries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    private final PublicId product = PublicId.random();

    @BeforeEach
    void a_product_of_a_bill() {
        jdbc.sql(
                        "insert into service (id, public_id, provider, name, created_at) values (?, ?, ?, 'Compute', '2024-01-01')")
                .params(ids.next(), product.value(), "provider " + product)
                .update();
    }

    @Test
    void a_product_is_given_its_chinese_name() {
        visit("operator/products/" + product);

        _setValue(_get(TextField.class, spec -> spec.withLabel("中文名称")), "弹性云服务器");
        _click(_get(Button.class, spec -> spec.withText("保存名称")));

        assertThat(queries.find(product)).map(ProductRow::nameZh).hasValue("弹性云服务器");
    }

    @Test
    void a_name_too_long_is_refused_at_its_field() {
        visit("operator/products/" + product);
        var field = _get(TextField.class, spec -> spec.withLabel("中文名称"));

        _setValue(field, "名".repeat(300));
        _click(_get(Button.class, spec -> spec.withText("保存名称")));

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getValue()).hasSize(300);
    }

    @Test
    @As(value = Permission.HOME, operator = true)
    void without_the_permission_the_screen_does_not_open() {
        visit("operator/products");

        assertThat(isForbidden()).isTrue();
    }
}
