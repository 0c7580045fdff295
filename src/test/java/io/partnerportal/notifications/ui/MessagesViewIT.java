package io.partnerportal.notifications.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import io.partnerportal.GivenPeople;
import io.partnerportal.IntegrationTest;
import io.partnerportal.TestCallers;
import io.partnerportal.UiTest;
import io.partnerportal.accounts.UserAdded;
import io.partnerportal.identity.ActingAs;
import io.partnerportal.identity.Permission;
import io.partnerportal.identity.Scope;
import io.partnerportal.kernel.PublicId;
import io.partnerportal.notifications.MessageCategory;
import io.partnerportal.notifications.MessageFilter;
import io.partnerportal.notifications.MessageQueries;
import io.partnerportal.notifications.MessageRow;
import io.partnerportal.notifications.Notice;
import io.partnerportal.notifications.Notifier;
import io.partnerportal.roles.SystemRole;
import io.partnerportal.uikit.Severity;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class MessagesViewIT extends UiTest {

    @Autowired
    Notifier notifier;

    @Autowired
    MessageQueries queries;

    @Autowired
    GivenPeople given;

    private UserAdded reader;
    private ActingAs acting;

    @BeforeEach
    void a_reader_with_two_messages() {
        var partner = given.aSolutionProvider();
        reader = given.aMember(partner, SystemRole.READ_ONLY);
        notifier.notify(ready("一月.csv"), List.of(reader.id()));
        notifier.notify(ready("二月.csv"), List.of(reader.id()));
        acting = ActingAs.of(TestCallers.caller(
                reader.id(), new Scope.Partner(partner.id(), null), Permission.HOME, Permission.MESSAGES));
    }

    @AfterEach
    void nobody() {
        acting.close();
    }

    @Test
    void the_bell_counts_the_unread_and_shows_the_newest() {
        visit("");
        assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("消息，2 条未读");

        _get(Popover.class).open();

        assertThat(links()).anyMatch(text -> text.contains("导出已完成：二月.csv"));
    }

    @Test
    void the_bell_counts_to_99() {
        IntStream.range(0, 100).forEach(number -> notifier.notify(ready(number + ".csv"), List.of(reader.id())));

        visit("");

        assertThat(_get(bell(), Span.class, spec -> spec.withClasses("pp-bell-badge"))
                        .getText())
                .isEqualTo("99+");
    }

    @Test
    void opening_a_message_reads_it_and_the_bell_knows() {
        visit("messages/" + newest().publicId());

        assertThat(newest().isRead()).isTrue();
        assertThat(GridKt._get(grid(), 0).isRead()).isTrue();
        assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("消息，1 条未读");
        assertThat(_get(Anchor.class, spec -> spec.withText("前往导出记录")).getHref())
                .isEqualTo("exports");
    }

    @Test
    void the_address_names_which_messages_are_listed() {
        visit("messages/" + newest().publicId());

        visit("messages?state=unread");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        visit("messages?category=FINANCE");
        assertThat(_find(Grid.class)).isEmpty();
        visit("messages?state=read&category=TASKS");
        assertThat(GridKt._size(grid())).isEqualTo(1);
    }

    @Test
    void all_are_read_at_a_stroke() {
        visit("messages");

        _click(_get(Button.class, spec -> spec.withText("全部已读")));

        assertThat(queries.unread()).isZero();
        assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("消息");
    }

    @Test
    void a_message_of_somebody_else_is_not_found() {
        visit("messages/" + PublicId.random());

        assertThat(toast()).isEqualTo("该消息不存在。");
    }

    @Test
    void mail_is_chosen_per_category_where_it_can_be() {
        visit("message-settings");
        var boxes = _find(Checkbox.class);

        assertThat(boxes).hasSize(3);
        _setValue(boxes.getLast(), true);

        assertThat(toast()).contains("导入导出");
        assertThat(queries.mailed()).containsEntry(MessageCategory.TASKS, true);
    }

    private MessageRow newest() {
        return queries.page(MessageFilter.ALL, MessageRow.Key.NEWEST, 1).getFirst();
    }

    private static Notice ready(String file) {
        return Notice.of(MessageCategory.TASKS, Severity.SUCCESS, "notifications.export-ready", file)
                .linkingTo("exports");
    }

    private static NativeButton bell() {
        return _get(NativeButton.class, spec -> spec.withClasses("pp-bell-button"));
    }

    private static List<String> links() {
        return _find(Anchor.class).stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<MessageRow> grid() {
        return _get(Grid.class);
    }
}
