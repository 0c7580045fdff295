package io.partnerportal.catalog;

import io.partnerportal.kernel.Auditable;
import java.util.Map;

/** The operator gave a service another Chinese name. */
public record ProductRenamed(String product, String nameZh) implements Auditable {

    @Override
    public String action() {
        return "catalog.audit.renamed";
    }

    @Override
    public String object() {
        return product;
    }

    @Override
    public Map<String, String> after() {
        return Map.of("nameZh", nameZh);
    }
}
