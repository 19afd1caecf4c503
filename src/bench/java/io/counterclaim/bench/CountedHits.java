package io.counterclaim.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.QueryRunner;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.ProfiledPlan;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts, while asked to, the database hits of whatever the application runs: every statement is run with PROFILE. */
final class CountedHits implements BeanPostProcessor {
    private static final AtomicBoolean COUNTING = new AtomicBoolean();
    private static final AtomicLong HITS = new AtomicLong();
    /** By the first line of each statement. */
    private static final Map<String, Long> BY_STATEMENT = new ConcurrentHashMap<>();

    /** The hits of the work, of every statement of it. */
    static long during(Runnable work) {
        HITS.set(0);
        BY_STATEMENT.clear();
        COUNTING.set(true);
        try {
            work.run();
        } finally {
            COUNTING.set(false);
        }
        return HITS.get();
    }

    static Map<String, Long> byStatement() {
        return Map.copyOf(BY_STATEMENT);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof Driver driver ? counted(Driver.class, driver) : bean;
    }

    private static <T> T counted(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(CountedHits.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> invoke(real, method, arguments)));
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        boolean runs = real instanceof QueryRunner && method.getName().equals("run") && COUNTING.get();
        try {
            Object answer = method.invoke(real, runs ? profiled(arguments) : arguments);
            return switch (answer) {
                case Session session -> counted(Session.class, session);
                case Transaction transaction -> counted(Transaction.class, transaction);
                case Result result when runs -> summed(result, text(arguments[0]));
                case null, default -> answer;
            };
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Who takes the rows need not ask for the summary, so it is asked for here, once all rows were taken. */
    private static Result summed(Result real, String statement) {
        var summary = new AtomicReference<ResultSummary>();
        return (Result) Proxy.newProxyInstance(CountedHits.class.getClassLoader(), new Class<?>[]{Result.class},
                (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(real, arguments);
                        if (List.of("list", "single", "consume").contains(method.getName())
                                && summary.compareAndSet(null, real.consume())) {
                            count(summary.get(), statement);
                        }
                        return answer;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Object[] profiled(Object[] arguments) {
        Object[] changed = arguments.clone();
        changed[0] = switch (arguments[0]) {
            case Query query -> query.withText("PROFILE " + query.text());
            case Object statement -> "PROFILE " + statement;
        };
        return changed;
    }

    private static String text(Object statement) {
        return (statement instanceof Query query ? query.text() : String.valueOf(statement)).lines().findFirst()
                .orElse("");
    }

    private static void count(ResultSummary summary, String statement) {
        if (summary.hasProfile()) {
            long hits = hits(summary.profile());
            HITS.addAndGet(hits);
            BY_STATEMENT.merge(statement, hits, Long::sum);
        }
    }

    private static long hits(ProfiledPlan plan) {
        return plan.dbHits() + plan.children().stream().mapToLong(CountedHits::hits).sum();
    }
}
