package io.partnerportal.catalog;

import io.partnerportal.exports.ExportColumns;
import io.partnerportal.exports.ListExport;
import io.partnerportal.exports.ListExports;
import io.partnerportal.exports.ListReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The list of products as files; the filter is the text that is looked for. */
@Configuration(proxyBeanMethods = false)
class ProductExportConfiguration {

    @Bean
    static ListExport<String, ProductRow> productExport(ListExports exports, ProductQueries products) {
        var reader = new ListReader<String, ProductRow>(
                String.class,
                (after, text, limit) ->
                        products.products(text, after == null ? ProductRow.Key.FIRST : after.key(), limit),
                products::count);
        var columns = new ExportColumns<ProductRow>()
                .text("catalog.provider", ProductRow::provider)
                .text("catalog.name", ProductRow::name)
                .text("catalog.name-zh", ProductRow::nameZh);
        return new ListExport<>(exports, "catalog.export.products", "products", reader, columns);
    }
}
