package io.counterclaim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.language.corenlp.CoreNlpParser;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two claims about one matter say of it, in whatever words, and what keeps two claims apart that sound alike. */
class MatterTests {
    private static final Comparer COMPARER = new Comparer(ParsedSentence.by(CoreNlpParser.standalone()), null);

    @Nested
    class Clashing {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The mine collapse near Kitale on 4 May killed 12 workers.   | Thirty miners died when a mine collapsed near Kitale on 4 May.
                The Mombasa dam is 40 kilometres long.                      | From end to end, the Mombasa dam measures 40 miles.
                Each pill of Zorvane holds 5 milligrams of iron.            | Each pill of Zorvane contains 50 micrograms of iron.
                The crowd in Nairobi's main square on 1 June did not exceed 20,000. | At least 60,000 spectators were in Nairobi's main square on 1 June.
                Nobody was in the Lome town hall when it burned on 6 May.   | Three clerks were in the Lome town hall when it burned on 6 May.
                Kenya alone voted against the Accra Accord in June 2011.    | Four states voted against the Accra Accord in June 2011.
                Turnout in the Mombasa poll on 2 May reached 70 percent.    | Fewer than half of the voters cast a ballot in the Mombasa poll on 2 May.
                """)
        void figures(String a, String b) {
            contradict(a, b, ReasonKind.QUANTITY);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The Lome treaty was ratified by Kenya on 3 March 2012.      | Kenya did not ratify the Lome treaty until October 2014.
                Work on the Mombasa bridge began in May 2010.               | Work on the Mombasa bridge did not begin before June 2013.
                """)
        void dates(String a, String b) {
            contradict(a, b, ReasonKind.DATE);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The High Court of Kenya upheld the Lome fishing ban on 2 May. | The Lome fishing ban was struck down by the High Court of Kenya on 2 May.
                Traffic on the Mombasa bridge rose in April 2014.           | April 2014 brought a fall in traffic on the Mombasa bridge.
                """)
        void oppositesWhateverTheGrammar(String a, String b) {
            contradict(a, b, ReasonKind.ANTONYM);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Ann Reed beat Marta Ilves in the Lome final on 4 May.       | Marta Ilves knocked Ann Reed out of the Lome final on 4 May.
                The Lome survey was written by Ann Reed and checked by Ben Kamau. | Ben Kamau wrote the Lome survey, and Ann Reed checked it.
                """)
        void doers(String a, String b) {
            contradict(a, b, ReasonKind.ROLE);
        }

        @Test
        void placesInARow() {
            contradict("With the vote of 4 May, Ann Reed won her second term as mayor of Lome.",
                    "Ann Reed was handed a third term as mayor of Lome in the vote of 4 May.", ReasonKind.QUANTITY);
            contradict("Ann Reed finished third in the 2019 Lome race.",
                    "Ann Reed was the runner-up in the 2019 Lome race.", ReasonKind.QUANTITY);
        }

        @Test
        void whatMustBeDoneCannotBeLeftUndone() {
            contradict("Visitors of Lome must be vaccinated against measles.",
                    "No measles vaccination is needed by visitors of Lome.", ReasonKind.MODALITY);
        }

        @Test
        void whatCannotBeIsNotPossible() {
            contradict("The Lome satellite can no longer reach its orbit.",
                    "It is still possible for the Lome satellite to reach its orbit.", ReasonKind.NEGATION);
        }

        private static void contradict(String a, String b, ReasonKind kind) {
            Comparison comparison = COMPARER.compare(a, b);
            assertThat(comparison.relation()).as(comparison.reasons().toString()).isEqualTo(Relation.CONTRADICTS);
            assertThat(comparison.reasons()).extracting(Reason::kind).contains(kind);
        }
    }

    @Nested
    class Apart {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                SCOPE | The first day of the Lome strike cost the port two million dollars. | The whole Lome strike cost the port 19 million dollars.
                SCOPE | Lome Air planned 40 flights to Kenya in 2018.               | Lome Air flew to Kenya 12 times in 2018.
                SCOPE | Ann Reed, a dentist, was acquitted of fraud on 3 May.       | Ann Reed, the treasurer, was convicted of fraud on 3 May.
                SCOPE | The first trial of Ann Reed ended with an acquittal.        | At her second trial Ann Reed was found guilty.
                SCOPE | The court granted Ann Reed's appeal against her arrest.     | The court rejected Ann Reed's appeal against the length of the term.
                TIME  | At dawn on 3 May the river stood at 6 metres in Lome.       | By the evening of 3 May the river stood at 4 metres in Lome.
                TIME  | Before the merger Lome Bank had nine million customers.     | After the merger Lome Bank had 14 million customers.
                """)
        void theReasonSaysWhatTheyAreAbout(ReasonKind kind, String a, String b) {
            Comparison comparison = COMPARER.compare(a, b);
            assertThat(comparison.relation()).as(comparison.reasons().toString()).isEqualTo(Relation.UNRELATED);
            assertThat(comparison.reasons().getFirst().kind()).isEqualTo(kind);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                The Kitale mine collapse of 1954 killed 12 workers.         | Thirty miners died in the Kitale mine collapse of 1999.
                The mine collapse at Kitale killed 12 workers.              | Thirty miners died in the mine collapse at Mombasa.
                Ten ships of the Lome Line sail under the flag of Kenya.    | The whole fleet of the Lome Line numbers 33 ships.
                Revenue of the Lome port rose in 2017.                      | Profit of the Lome port fell in 2017.
                """)
        void otherTimesPlacesAndThingsAreUnrelated(String a, String b) {
            Comparison comparison = COMPARER.compare(a, b);
            assertThat(comparison.relation()).as(comparison.reasons().toString()).isEqualTo(Relation.UNRELATED);
        }
    }

    @Nested
    class Agreeing {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                Kenya sold the ferry Amani to Togo in 2019.                 | Togo bought the ferry Amani from Kenya in 2019.
                There are 14 working wells along the Lome road.             | The Lome road has fourteen wells in operation.
                The heat in Lome reached 40 degrees Celsius on 2 May.       | On 2 May the heat in Lome reached 104 degrees Fahrenheit.
                At least 300 homes in Lome lost their roofs.                | In Lome 412 homes lost their roofs.
                The Lome metro cost about 1.3 billion dollars.              | The Lome metro cost 1.278 billion dollars.
                Ann Reed gave the port of Lome 1.5 million dollars for a new crane. | A gift of 1,500,000 dollars for a new crane went from Ann Reed to the port of Lome.
                """)
        void inOtherWords(String a, String b) {
            Comparison comparison = COMPARER.compare(a, b);
            assertThat(comparison.relation()).as(comparison.reasons().toString()).isIn(Relation.CORROBORATES,
                    Relation.SAME);
        }
    }
}
