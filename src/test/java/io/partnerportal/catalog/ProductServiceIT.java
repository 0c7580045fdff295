package io.partnerportal.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.partnerportal.As;
import io.partnerportal.IntegrationTest;
import io.partnerportal.identity.Permission;
import io.partnerportal.kernel.InvalidField;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.PublicId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Services and regions come in with bills; the operator gives services their Chinese names. */
@IntegrationTest
@As(value = Permission.OPERATE_PRODUCTS, operator = true)
class ProductServiceIT {

    private static final ProductRow.Key START = new ProductRow.Key("Cloud of this test", "");

    @Autowired
    Catalog catalog;

    @Autowired
    ProductService service;

    @Autowired
    ProductQueries queries;

    @Test
    void a_name_met_twice_is_entered_once() {
        var first = catalog.idsOfServices("Cloud of this test", List.of("Disk", "Queue"));
        var second = catalog.idsOfServices("Cloud of this test", List.of("Queue", "Server"));

        assertThat(second).containsAllEntriesOf(first).containsOnlyKeys("Disk", "Queue", "Server");
        assertThat(queries.products("", START, 10))
                .extracting(ProductRow::name)
                .containsExactly("Disk", "Queue", "Server");
        assertThat(queries.products("", START, 1).getFirst().key())
                .isEqualTo(new ProductRow.Key(START.provider(), "Disk"));
    }

    @Test
    void a_region_keeps_its_name() {
        catalog.idsOfRegions("Cloud of this test", Map.of("cn-1", "华北一", "cn-2", ""));

        assertThat(queries.regions("", new RegionRow.Key("Cloud of this test", ""), 10))
                .extracting(RegionRow::code, RegionRow::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("cn-1", "华北一"),
                        org.assertj.core.groups.Tuple.tuple("cn-2", null));
    }

    @Test
    void a_chinese_name_is_given_found_and_taken_away() {
        catalog.idsOfServices("Cloud of this test", List.of("Disk"));
        var disk = new PublicId(queries.products("", START, 1).getFirst().publicId());

        service.rename(disk, " 云硬盘 ");
        assertThat(queries.products("硬盘", START, 1))
                .extracting(ProductRow::nameZh)
                .containsExactly("云硬盘");
        service.rename(disk, "");

        assertThat(queries.find(disk)).map(ProductRow::nameZh).isEmpty();
    }

    @Test
    void an_unknown_product_and_a_name_too_long_are_refused() {
        catalog.idsOfServices("Cloud of this test", List.of("Disk"));
        var disk = new PublicId(queries.products("", START, 1).getFirst().publicId());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.rename(PublicId.random(), "云"));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> service.rename(disk, "云".repeat(256)));
    }

    @Test
    @As(Permission.CONSUMPTION_READ)
    void a_partner_neither_reads_nor_renames() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.products("", START, 1));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> service.rename(PublicId.random(), "云"));
    }
}
