package io.counterclaim.extraction.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.extraction.Reading;
import io.counterclaim.extraction.open.CheckWorthiness.Judgement;
import io.counterclaim.extraction.reference.ArticleNames;
import io.counterclaim.extraction.reference.Gazetteer;
import io.counterclaim.language.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckWorthinessTests {
    private static final Gazetteer GAZETTEER = new Gazetteer();
    private static final CheckWorthiness WORTHINESS = new CheckWorthiness();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
            "The ministry spent 40 million dollars on 12 ferries. | it gives a number: 40, million, 12",
            "Kenya signed the treaty in March. | it names Kenya",
            "Last year the council closed nine of the town’s clinics. | it is about what leaves a record: council, town, clinics",
            "Unemployment has fallen by half since the reform. | it is about what leaves a record: unemployment, reform",
            "Norway exports more gas than Qatar. | it names Norway, Qatar",
            "The president of Ghana met the queen in Windsor on Tuesday. | it names Ghana, Windsor",
            "Since 2015 the city has built three tram lines. | it gives a number: 2015, three",
            "Our harbour handles 70 percent of the nation’s coffee imports. | it is about what leaves a record: harbour, percent, imports",
            "We cut the vehicle tax and hired 400 teachers. | it is about what leaves a record: vehicle, tax, teachers",
            "I signed the housing bill last week. | it is about what leaves a record: housing, bill",
            "Under this budget, every school will receive a nurse. | it is about what leaves a record: budget, school, nurse",
            "The dam was finished two years late. | it gives a number: two",
            "Chad and Niger have closed their border. | it names Chad, Niger",
            "Prices rose faster in Lagos than in Accra. | it names Lagos, Accra",
            "The senator voted against the wage bill. | it is about what leaves a record: senator, wage, bill",
            "My wife and I sent both of our sons to public schools. | it is about what leaves a record: public schools, schools",
            "The hospital lost its license in 2019. | it is about what leaves a record: hospital, license",
            "According to the auditors, the agency paid the same invoice twice. | it is about what leaves a record: auditors, agency, invoice",
            "More than a third of our inmates are younger than 25. | it gives a number: 25",
            "This fund has helped 900 families buy a home. | it gives a number: 900",
            "Thousands of workers lost their jobs when the mill closed. | it is about what leaves a record: workers, jobs, mill",
            "We are building a bridge at Millport. | it names Millport",
            "The court ordered the company to pay a fine of 2 million euros. | it is about what leaves a record: court, company, fine, euros",
            "Turkey will host the summit in October. | it names Türkiye",
            "India imports most of its oil from Iraq. | it names India, Iraq",
            "Troops from Mali crossed the border on Sunday. | it names Mali",
            "The governor has vetoed eleven bills this session. | it is about what leaves a record: governor, bills",
            "Japan’s population is shrinking. | it names Japan",
            "The mayor said that the library would open in May. | it is about what leaves a record: mayor, library",
            "In my first year we balanced the budget without raising taxes. | it is about what leaves a record: budget, taxes",
            "Peru and Chile have agreed to share the water of the lake. | it names Peru, Chile",
            "Australia may leave the agreement next year. | it tells what Australia did or is"})
    void whatCanBeLookedUpIsWorthACheck(String text, String reason) {
        Judgement judgement = judge(text);
        assertThat(judgement.worthy()).as(judgement.reason()).isTrue();
        assertThat(judgement.reason()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
            "We should give our children a better future. | it says what ought to be, not what is",
            "We must never give up. | it says what ought to be, not what is",
            "Thank you all, and good night. | it is thanks or a greeting",
            "I am grateful to every one of you. | it is thanks or a greeting",
            "God bless this great state. | it is thanks or a greeting",
            "I hope that the future will be bright. | it is a wish or a hope",
            "I want our people to dream again. | it is a wish or a hope",
            "Hope and courage are the soul of our people. | it is about what nobody can measure",
            "Our best days lie ahead. | it is an opinion",
            "Let us work together. | it says what ought to be, not what is",
            "Join me in this great task. | it calls on somebody to do something",
            "What kind of people do we want to be? | it asks",
            "Why not now? | it asks",
            "I believe in the goodness of our people. | it says what the speaker wants or feels now",
            "This is a good thing. | it is an opinion",
            "That is the way forward. | it is about what nobody can measure",
            "It is a matter of trust. | it is about what nobody can measure",
            "Ours is a story of hope. | it is about what nobody can measure",
            "Let me tell you why. | it calls on somebody to do something",
            "It could be better. | it says what could be, not what is",
            "The road ahead is long and hard. | it is an opinion",
            "Nothing is more precious than freedom. | it is an opinion",
            "Together we can overcome every challenge. | it says what could be, not what is",
            "That is wrong. | it is an opinion",
            "We need to do the right thing for our families. | it says what ought to be, not what is",
            "It is time to put politics aside. | it says what ought to be, not what is",
            "Everyone deserves a fair chance. | it says what ought to be, not what is",
            "I know that change is difficult. | it says what the speaker wants or feels now",
            "You could feel the hope in every heart. | it says what could be, not what is",
            "So let’s get to work. | it says what ought to be, not what is",
            "We are one people with one destiny. | it is about what nobody can measure"})
    void whatNobodyCanLookUpIsNot(String text, String reason) {
        Judgement judgement = judge(text);
        assertThat(judgement.worthy()).isFalse();
        assertThat(judgement.reason()).isEqualTo(reason);
    }

    @Test
    void whatANamedActorIsCanBeLookedUpWhereItIsKnownOfWhomItIsSaid() {
        Entity subject = Entity.of(EntityType.STATE, "Chad", List.of(), false);
        assertThat(judge("They are also irritated.", null).worthy()).isFalse();
        assertThat(judge("Chad is also irritated.", subject).worthy()).isTrue();
    }

    private static Judgement judge(String text) {
        return judge(text, null);
    }

    private static Judgement judge(String text, @Nullable Entity subject) {
        List<Sentence> sentences = Reading.NLP.sentences(text, 0, text.length()).sentences();
        assertThat(sentences).hasSize(1);
        Sentence sentence = sentences.getFirst();
        var names = new ArticleNames(GAZETTEER, sentences);
        return WORTHINESS.judge(sentence, sentence.span(), names.in(sentence), subject);
    }
}
