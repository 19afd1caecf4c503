package io.counterclaim.bench;

import io.counterclaim.bench.Events.Event;
import io.counterclaim.claim.Claim;
import io.counterclaim.claim.Claim.Qualifier;
import io.counterclaim.claim.ClaimValue;
import io.counterclaim.claim.ClaimValue.Comparison;
import io.counterclaim.claim.ClaimValue.DateValue;
import io.counterclaim.claim.ClaimValue.EntityListValue;
import io.counterclaim.claim.ClaimValue.EntityValue;
import io.counterclaim.claim.ClaimValue.ListClosure;
import io.counterclaim.claim.ClaimValue.QuantityValue;
import io.counterclaim.claim.ClaimValue.StateValue;
import io.counterclaim.claim.ClaimValue.TextValue;
import io.counterclaim.claim.Entity;
import io.counterclaim.claim.EntityType;
import io.counterclaim.time.TimeBasis;
import io.counterclaim.time.TimeSpan;
import io.counterclaim.vocabulary.Cardinality;
import io.counterclaim.vocabulary.Predicate;
import io.counterclaim.vocabulary.Predicate.Role;
import io.counterclaim.vocabulary.ValueType;
import io.counterclaim.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The claims of the load, by number: the same number is the same claim, however many there are. First the real events;
 * then claims of every predicate of the vocabulary, a third of them open. A slot has one value, whoever says it, but for
 * two claims in {@link #PLANTED_EVERY}, which give one slot two states at one time.
 */
final class MadeUp {
    static final int PLANTED_EVERY = 500;
    private static final List<String> WORDS = List.of("harvest", "budget", "bridge", "treaty", "election", "railway",
            "border", "reform", "strike", "budget", "festival", "ministry", "pipeline", "school", "hospital", "court",
            "market", "river", "frontier", "campaign", "drought", "parliament", "currency", "harbour", "exercise");
    private static final List<String> VERBS = List.of("opened", "delayed", "praised", "closed", "rebuilt", "financed",
            "renamed", "cancelled", "announced", "inspected", "defended", "criticised");
    private final Events events;
    private final Actors actors;
    private final List<Predicate> predicates;
    private final Predicate planted;

    MadeUp(Events events, Vocabulary vocabulary) {
        this.events = events;
        this.actors = new Actors(events.actors());
        this.predicates = vocabulary.predicates().stream().filter(p -> !p.id().equals(Claim.OPEN)).toList();
        this.planted = predicates.stream().filter(p -> p.valueType() == ValueType.STATE
                && p.cardinality() == Cardinality.ONE_AT_A_TIME && p.subject().admits("STATE")).findFirst().orElseThrow();
    }

    /** A claim, and the day it is said to hold on. */
    record Dated(Claim claim, LocalDate day) {}

    /** The claim of that number. */
    Dated claim(int number) {
        int place = number % PLANTED_EVERY;
        if (place == 250 || place == 251) {
            return new Dated(planted(number, place - 250), day(new Random(number / PLANTED_EVERY)));
        }
        if (number < events.events().size()) {
            Event event = events.events().get(number);
            return new Dated(told(event), event.day());
        }
        var random = new Random(number * 7_919L);
        for (int i = 0; i < 3; i++) {
            random.nextLong();
        }
        return new Dated(random.nextInt(3) == 0 ? open(random, number) : known(random, number), day(random));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_600));
    }

    private Claim planted(int number, int which) {
        var random = new Random(number / PLANTED_EVERY);
        Entity subject = actors.one(planted.subject(), random, 60);
        var qualifiers = new TreeMap<String, Qualifier>();
        for (Role role : planted.qualifiers()) {
            qualifiers.put(role.name(), Qualifier.of(Entity.of(EntityType.ORGANISATION, "Planted "
                    + role.name() + " Nr " + number / PLANTED_EVERY, List.of(), false)));
        }
        return Claim.of(subject.name() + " is " + which + " in planted accord " + number / PLANTED_EVERY + ".",
                planted.id(), subject, new StateValue(planted.states().get(which).id()), qualifiers);
    }

    private Claim told(Event event) {
        Entity subject = Actors.named(events.actors().get(event.subject()));
        Entity object = Actors.named(events.actors().get(event.object()));
        String text = subject.name() + ": " + event.relation().toLowerCase(java.util.Locale.ROOT) + ", "
                + object.name() + ".";
        return event.predicate() == null
                ? Claim.of(text, Claim.OPEN, subject, new TextValue(text), new TreeMap<>())
                : Claim.of(text, event.predicate(), subject, new EntityValue(object), new TreeMap<>());
    }

    private Claim open(Random random, int number) {
        Entity subject = actors.one(new Role("subject", List.of("STATE", "PERSON", "ORGANISATION"), java.util.Set.of()),
                random, among(number));
        String text = "%s %s the %s %s near %s in its %d. %s.".formatted(subject.name(), one(VERBS, random),
                one(WORDS, random), one(WORDS, random), actors.ranked(random.nextInt(200)).name(),
                random.nextInt(2_000), one(WORDS, random));
        return Claim.of(text, Claim.OPEN, subject, new TextValue(text), new TreeMap<>());
    }

    private Claim known(Random random, int number) {
        Predicate predicate = one(predicates, random);
        Entity subject = actors.one(predicate.subject(), random, among(number));
        SortedMap<String, Qualifier> qualifiers = new TreeMap<>();
        predicate.qualifiers().stream().filter(role -> !role.optional() || random.nextInt(4) == 0)
                .forEach(role -> qualifiers.put(role.name(), qualifier(role, random, number)));
        String slot = Claim.of("", predicate.id(), subject, null, qualifiers).slot();
        boolean one = predicate.cardinality() != Cardinality.MANY || predicate.valueType() == ValueType.QUANTITY;
        ClaimValue value = value(predicate, one ? new Random(slot.hashCode()) : random, number);
        String text = subject.name() + " " + predicate.label() + " " + (value == null ? "" : value.key()) + " "
                + qualifiers.values().stream().map(Qualifier::text).toList() + ".";
        return Claim.of(text, predicate.id(), subject, value, qualifiers);
    }

    private Qualifier qualifier(Role role, Random random, int number) {
        return role.types().isEmpty()
                ? Qualifier.of(one(WORDS, random) + " " + random.nextInt(40))
                : Qualifier.of(actors.one(role, random, among(number)));
    }

    private ClaimValue value(Predicate predicate, Random random, int number) {
        return switch (predicate.valueType()) {
            case STATE -> new StateValue(one(predicate.states(), random).id());
            case ENTITY -> new EntityValue(actors.one(predicate.value(), random, among(0)));
            case ENTITY_LIST -> new EntityListValue(Stream.generate(() -> actors.one(predicate.value(), random, 500))
                    .limit(3).toList(), ListClosure.OPEN);
            case QUANTITY -> new QuantityValue(BigDecimal.valueOf(1 + random.nextInt(900)), "people",
                    Comparison.EXACTLY);
            case DATE -> new DateValue(TimeSpan.of(LocalDate.of(1900, 1, 1).plusDays(random.nextInt(40_000)),
                    TimeBasis.GIVEN, "made up"));
            case TEXT -> new TextValue(one(VERBS, random) + " " + one(WORDS, random));
            case NONE -> null;
        };
    }

    /** There are more to speak of where more is said. */
    private static int among(int number) {
        return 5_000 + number / 5;
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
