package io.partnerportal.catalog;

import io.partnerportal.identity.Allowed;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the catalogue for the operator's product page. */
@Service
@Transactional(readOnly = true)
@Allowed(Permission.OPERATE_PRODUCTS)
public class ProductQueries {

    private final JdbcClient jdbc;

    ProductQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Services after the key, by provider and name; the text is looked for in both names. */
    public List<ProductRow> products(String text, ProductRow.Key after, int limit) {
        return Rows.list(jdbc.sql("""
                select public_id, provider, name, name_zh
                  from service
                 where provider >= :provider and (provider > :provider or name > :name)
                   and (name like :text or name_zh like :text)
                 order by provider, name
                 limit :limit
                """)
                .param("provider", after.provider())
                .param("name", after.name())
                .param("text", containing(text))
                .param("limit", limit)
                .query(ProductRow.class));
    }

    /** How many services there are, counted no further than a limit. */
    public int count(String text, int most) {
        return jdbc.sql("""
                select count(*)
                  from (select id from service where name like :text or name_zh like :text limit :most) as some
                """)
                .param("text", containing(text))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    public Optional<ProductRow> find(PublicId product) {
        return jdbc.sql("select public_id, provider, name, name_zh from service where public_id = :product")
                .param("product", product.value())
                .query(ProductRow.class)
                .optional();
    }

    /** Regions after the key, by provider and code. */
    public List<RegionRow> regions(String text, RegionRow.Key after, int limit) {
        return Rows.list(jdbc.sql("""
                select public_id, provider, code, name
                  from region
                 where provider >= :provider and (provider > :provider or code > :code)
                   and (code like :text or name like :text)
                 order by provider, code
                 limit :limit
                """)
                .param("provider", after.provider())
                .param("code", after.code())
                .param("text", containing(text))
                .param("limit", limit)
                .query(RegionRow.class));
    }

    private static String containing(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
