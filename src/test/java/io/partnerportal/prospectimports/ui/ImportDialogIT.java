package io.partnerportal.prospectimports.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.UiTest;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.prospectimports.ProspectImportService;
import io.partnerportal.prospects.GivenProspects;
import io.partnerportal.prospects.ProspectFilter;
import io.partnerportal.prospects.ProspectQueries;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ImportDialogIT extends UiTest {

    @Autowired
    ProspectImportService imports;

    @Autowired
    ProspectQueries prospects;

    @Autowired
    GivenPeople given;

    @Autowired
    GivenProspects people;

    @Test
    void the_preview_is_shown_and_what_is_possible_registered() throws IOException {
        try (var _ = ActingAs.of(people.director(given.aSolutionProvider()))) {
            visit("sales/customer-development");
            _click(_get(Button.class, spec -> spec.withText("导入")));
            var dialog = _get(ImportDialog.class);
            var csv = "company,contact,email\n甲,周敏,%s\n乙,周敏,nonsense\n"
                    .formatted(GivenProspects.aProspect().email());
            dialog.show(imports.dryRun(new ByteArrayInputStream(csv.getBytes(UTF_8))));

            assertThat(GridKt._size(_get(dialog, Grid.class))).isEqualTo(2);
            _click(_get(dialog, Button.class, spec -> spec.withText("报备 1 个")));

            assertThat(toast()).contains("已提交 1 个");
            assertThat(prospects.page(ProspectFilter.ALL, Long.MAX_VALUE, 10)).hasSize(1);
            assertThat(_find(ImportDialog.class)).isEmpty();
        }
    }
}
