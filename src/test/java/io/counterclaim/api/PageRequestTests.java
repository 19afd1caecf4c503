package io.counterclaim.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.api.Rows.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageRequestTests {
    private static final Rows<String> THREE = new Rows<>(
            List.of(new Row<>("a", List.of("1")), new Row<>("b", List.of("2")), new Row<>("c", List.of("3"))), null);

    @Test
    void oneRowTooManyMeansThereIsMore() {
        var page = new PageRequest("list", 2, false, null, false).connection(THREE);

        assertThat(page.nodes()).containsExactly("a", "b");
        assertThat(page.pageInfo().hasNextPage()).isTrue();
        assertThat(page.pageInfo().hasPreviousPage()).isFalse();
        assertThat(page.pageInfo().endCursor()).isEqualTo(page.edges().getLast().cursor());
    }

    @Test
    void pageFromTheEndIsInTheOrderOfTheList() {
        var page = new PageRequest("list", 2, true, List.of("9"), false).connection(THREE);

        assertThat(page.nodes()).containsExactly("b", "a");
        assertThat(page.pageInfo().hasPreviousPage()).isTrue();
        assertThat(page.pageInfo().hasNextPage()).isTrue();
    }

    @Test
    void emptyPageHasNoCursors() {
        var page = PageRequest.firstOf("list").connection(Rows.<String>none());

        assertThat(page.pageInfo()).isEqualTo(new PageInfo(false, false, null, null));
        assertThat(page.totalCount()).isZero();
    }
}
