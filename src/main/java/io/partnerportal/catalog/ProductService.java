package io.partnerportal.catalog;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets the operator give a service its Chinese name. */
@Service
@Transactional
@Allowed(Permission.OPERATE_PRODUCTS)
public class ProductService {

    private static final int LONGEST = 255;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ProductService(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** An empty name takes the Chinese name away again. */
    public void rename(PublicId product, String nameZh) {
        var name = nameZh.strip();
        if (name.length() > LONGEST) {
            throw new InvalidField("nameZh", "catalog.name-too-long", LONGEST);
        }
        int renamed = jdbc.sql("update service set name_zh = nullif(:name, '') where public_id = :product")
                .param("name", name)
                .param("product", product.value())
                .update();
        if (renamed == 0) {
            throw new NotFound("catalog.product-not-found");
        }
        events.publishEvent(new ProductRenamed(product.value(), name));
    }
}
