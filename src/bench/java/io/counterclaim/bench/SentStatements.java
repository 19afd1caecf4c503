package io.counterclaim.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Remembers, while asked to, the statements that sessions send, each with its parameters. */
final class SentStatements implements BeanPostProcessor {
    private static final AtomicBoolean LISTENING = new AtomicBoolean();
    private static final List<Query> SENT = new CopyOnWriteArrayList<>();

    /** What the work sends, in the order in which it is sent. */
    static List<Query> during(Work work) throws Exception {
        SENT.clear();
        LISTENING.set(true);
        try {
            work.run();
        } finally {
            LISTENING.set(false);
        }
        return List.copyOf(SENT);
    }

    /** Something that sends statements. */
    interface Work {

        void run() throws Exception;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof Driver driver ? heard(Driver.class, driver) : bean;
    }

    private static <T> T heard(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(SentStatements.class.getClassLoader(), new Class<?>[]{type},
                (proxy, method, arguments) -> invoke(real, method, arguments)));
    }

    private static Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
        if (real instanceof Session && method.getName().equals("run") && LISTENING.get()) {
            SENT.add(query(arguments));
        }
        try {
            Object answer = method.invoke(real, arguments);
            return answer instanceof Session session ? heard(Session.class, session) : answer;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @SuppressWarnings("unchecked")
    private static Query query(Object[] arguments) {
        return arguments[0] instanceof Query query
                ? query
                : new Query((String) arguments[0], arguments.length > 1 && arguments[1] instanceof Map<?, ?> map
                        ? (Map<String, Object>) map
                        : Map.of());
    }
}
