package io.counterclaim.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what a driver sends: statements, and the beginnings and ends of transactions. Declare it as a bean. */
public final class RoundTrips implements BeanPostProcessor {
    private static final Set<String> SENT = Set.of("run", "beginTransaction", "commit", "rollback");
    private final AtomicInteger sent = new AtomicInteger();
    private final Queue<String> statements = new ConcurrentLinkedQueue<>();
    private volatile @Nullable Queue<String> answers;

    /** The statements that {@code work} sends, each with its parameters. */
    public List<String> statements(Runnable work) {
        statements.clear();
        work.run();
        return List.copyOf(statements);
    }

    /** Whether a statement with all of these in it, or in its parameters, was sent by the work that is listened to. */
    public boolean sent(String... parts) {
        return statements.stream().anyMatch(one -> Arrays.stream(parts).allMatch(one::contains));
    }

    /** The rows that the database answers while {@code work} reads. */
    public List<String> answers(Runnable work) {
        var heard = new ConcurrentLinkedQueue<String>();
        answers = heard;
        work.run();
        answers = null;
        return List.copyOf(heard);
    }

    /** How many round trips {@code work} takes. */
    public int of(Runnable work) {
        int before = sent.get();
        work.run();
        return sent.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? counting(driver, Driver.class) : bean;
    }

    private <T> T counting(T target, Class<T> type) {
        return type
                .cast(Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[]{type}, (p, method, args) -> {
                    if (SENT.contains(method.getName())) {
                        sent.incrementAndGet();
                        statements.add(Stream.ofNullable(args).flatMap(Arrays::stream).map(String::valueOf)
                                .collect(Collectors.joining(" ", method.getName() + " ", "")));
                    }
                    Queue<String> listening = answers;
                    try {
                        return switch (method.invoke(target, args)) {
                            case Session session -> counting(session, Session.class);
                            case Transaction transaction -> counting(transaction, Transaction.class);
                            case Result result when listening != null -> heard(result, listening);
                            case null -> null;
                            case Object other -> other;
                        };
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** The same result, whose rows are told to {@code heard} as they are read. */
    private static Result heard(Result result, Queue<String> heard) {
        return (Result) Proxy.newProxyInstance(RoundTrips.class.getClassLoader(), new Class<?>[]{Result.class},
                (p, method, args) -> {
                    if (!method.getName().equals("list") || args == null) {
                        throw new UnsupportedOperationException(
                                "what is only read is read as a list, not by " + method);
                    }
                    @SuppressWarnings("unchecked")
                    var map = (Function<Record, ?>) args[0];
                    return result.list(row -> {
                        heard.add(row.asMap().toString());
                        return map.apply(row);
                    });
                });
    }
}
