package io.partnerportal.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.partnerportal.IntegrationTest;
import io.partnerportal.kernel.NotFound;
import io.partnerportal.kernel.Rows;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class BatchIT {

    @Autowired
    Batch batch;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void somewhere_to_write() {
        jdbc.sql("create or replace temporary table batch_row (name varchar(16))")
                .update();
    }

    @Test
    void a_refused_row_is_taken_back_alone_and_says_why() {
        var result = batch.each(List.of("a", "wrong", "c"), name -> "<" + name + ">", this::writeUnlessWrong);

        assertThat(result.rows()).extracting(BatchResult.Row::what).containsExactly("<a>", "<wrong>", "<c>");
        assertThat(result.done()).isEqualTo(2);
        assertThat(result.refused())
                .singleElement()
                .satisfies(row -> assertThat(row.refused()).isInstanceOf(NotFound.class));
        assertThat(written()).containsExactly("a", "c");
    }

    @Test
    void what_is_not_a_refusal_ends_the_batch() {
        assertThatThrownBy(() -> batch.each(List.of("a"), name -> name, _ -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
    }

    @Test
    void none_and_too_many_are_refused_before_anything_is_done() {
        var many =
                IntStream.rangeClosed(0, Batch.MOST).mapToObj(Integer::toString).toList();

        assertThatThrownBy(() -> batch.each(List.of(), Object::toString, _ -> {}))
                .isInstanceOf(BatchSize.class)
                .hasMessage("batches.none");
        assertThatThrownBy(() -> batch.each(many, name -> name, this::writeUnlessWrong))
                .isInstanceOf(BatchSize.class)
                .hasMessage("batches.too-many");
        assertThat(written()).isEmpty();
    }

    private void writeUnlessWrong(String name) {
        jdbc.sql("insert into batch_row (name) values (:name)")
                .param("name", name)
                .update();
        if (name.equals("wrong")) {
            throw new NotFound("batches.none");
        }
    }

    private List<String> written() {
        return Rows.list(jdbc.sql("select name from batch_row order by name").query(String.class));
    }
}
