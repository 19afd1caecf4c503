package io.counterclaim.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.article.IncomingArticle;
import io.counterclaim.intake.Intake;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A text is checked through a running API as it is on a database of one's own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RemoteTextCheckIT {
    @LocalServerPort
    int port;
    @Autowired
    Intake intake;

    @Test
    void conflictsAreShownWithBothQuotes() {
        intake.submit(new IncomingArticle("held", "Palau is a member of the African Union. Fiji is a member of the"
                + " African Union.", "Islands", "The Daily Tide", null, List.of(), "2022-10-05"));

        var run = check(
                "---\npublished: 2022-10-06\n---\nPalau is an observer of the African Union. Fiji is a member of the"
                        + " African Union.\n");

        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out()).containsPattern("MAJOR +single-value-at-a-time: ")
                .contains("“Palau is an observer of the African Union” (standard input, line 4)",
                        "The Daily Tide: “Palau is a member of the African Union” (Islands, The Daily Tide, 2022-10-05)")
                .containsPattern("SAID +.*“Fiji is a member of the African Union”")
                .contains("before: The Daily Tide: “Fiji is a member of the African Union”");
    }

    @Test
    void refusedTextIsTold() {
        var run = check("---\nrevises: article:none\n---\nPalau left.\n");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("'article:none', which is not recorded").doesNotContain("\tat ");
    }

    private Run check(String text) {
        return Run.with(text, "check", "--text", "-", "--server", "http://127.0.0.1:" + port);
    }
}
