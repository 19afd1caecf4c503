package io.counterclaim.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarksUpdatedEvent;

/** Of a cluster's members one may be behind: whoever reads tells it from what on. */
class GraphReaderTests {
    private static final Bookmark FIRST = Bookmark.from("first");
    private static final Bookmark SECOND = Bookmark.from("second");
    private final List<Set<Bookmark>> told = new ArrayList<>();
    private final Driver driver = mock(Driver.class);
    private final Session session = mock(Session.class, RETURNS_DEEP_STUBS);
    private final GraphReader graph = new GraphReader(driver, mock(Neo4jClient.class),
            GraphSettings.embeddedIn(Path.of("x")));

    @BeforeEach
    void listen() {
        when(driver.session(any(SessionConfig.class))).thenAnswer(call -> {
            var bookmarks = new HashSet<Bookmark>();
            call.getArgument(0, SessionConfig.class).bookmarks().forEach(bookmarks::add);
            told.add(bookmarks);
            return session;
        });
        when(session.run(anyString(), anyMap(), any(TransactionConfig.class)).list(any())).thenReturn(List.of());
    }

    @Test
    void whatWasCommittedWhenItWasAskedIsReadFromThenOn() {
        when(session.lastBookmarks()).thenReturn(Set.of(FIRST), Set.of(SECOND));
        assertThat(graph.committed()).containsExactly(FIRST);
        graph.rows("RETURN 1", Map.of());
        graph.committed();
        graph.rows("RETURN 1", Map.of());
        assertThat(told).containsExactly(Set.of(), Set.of(FIRST), Set.of(FIRST), Set.of(SECOND));
    }

    @Test
    void whatThisProcessWroteIsPartOfWhatIsCommitted() {
        when(session.lastBookmarks()).thenReturn(Set.of(FIRST));
        var written = mock(Neo4jBookmarksUpdatedEvent.class);
        when(written.getBookmarks()).thenReturn(Set.of(SECOND));
        graph.wrote(written);
        graph.committed();
        graph.rows("RETURN 1", Map.of());
        assertThat(told).containsExactly(Set.of(SECOND), Set.of(FIRST, SECOND));
    }

    @Test
    void databaseThatDoesNotSayIsNoStateThatNothingChanged() {
        when(session.lastBookmarks()).thenReturn(Set.of());
        assertThatThrownBy(graph::committed).isInstanceOf(IllegalStateException.class);
    }
}
