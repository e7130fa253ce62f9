package ai.contio.spring.client;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes the calls of an HTTP interface act for somebody. Who that is gets settled when a
 * method is called and travels in the subscriber's context from there, so that neither an
 * operator that switches threads nor a page that is fetched later acts for anybody else.
 */
public final class CallsForOwner {

	private final Supplier<ActingFor> acting;

	private final Function<Throwable, Throwable> errors;

	private CallsForOwner(Supplier<ActingFor> acting, Function<Throwable, Throwable> errors) {
		this.acting = acting;
		this.errors = errors;
	}

	/**
	 * Calls for whoever is signed in where they are made.
	 * @param current knows who is
	 * @return the calls
	 */
	public static CallsForOwner current(CurrentResourceOwner current) {
		return new CallsForOwner(() -> ActingFor.current(current), Function.identity());
	}

	/**
	 * Calls for one resource owner, whoever is signed in.
	 * @param owner the resource owner
	 * @return the calls
	 */
	public static CallsForOwner of(ResourceOwner owner) {
		ActingFor acting = ActingFor.named(owner);
		return new CallsForOwner(() -> acting, Function.identity());
	}

	/**
	 * The same calls, with their errors changed.
	 * @param mapping what to make of an error
	 * @return the calls
	 */
	public CallsForOwner mapErrors(Function<Throwable, Throwable> mapping) {
		return new CallsForOwner(this.acting, this.errors.andThen(mapping));
	}

	/**
	 * Bind an HTTP interface.
	 * @param type the HTTP interface
	 * @param target its implementation
	 * @param <T> the type of the HTTP interface
	 * @return an implementation whose calls act as this says
	 */
	public <T> T bind(Class<T> type, T target) {
		InvocationHandler handler = (proxy, method, arguments) -> invoke(method, proxy, target, arguments);
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

	private @Nullable Object invoke(Method method, Object proxy, Object target, Object @Nullable [] arguments)
			throws Throwable {
		if (method.getName().equals("equals") && method.getDeclaringClass() == Object.class) {
			return arguments != null && proxy == arguments[0];
		}
		Object result = call(method, target, arguments);
		if (result instanceof Mono<?> mono) {
			ActingFor now = this.acting.get();
			return mono.onErrorMap(this.errors).contextWrite((context) -> context.put(ActingFor.class, now));
		}
		if (result instanceof Flux<?> flux) {
			ActingFor now = this.acting.get();
			return flux.onErrorMap(this.errors).contextWrite((context) -> context.put(ActingFor.class, now));
		}
		return result;
	}

	private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments) throws Throwable {
		try {
			return method.invoke(target, arguments);
		}
		catch (InvocationTargetException ex) {
			throw (ex.getTargetException() != null) ? ex.getTargetException() : ex;
		}
	}

}
