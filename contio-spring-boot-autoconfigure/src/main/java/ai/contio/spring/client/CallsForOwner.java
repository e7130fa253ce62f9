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

	private final @Nullable Function<Throwable, Throwable> errors;

	private final @Nullable Supplier<? extends Throwable> refusal;

	private CallsForOwner(Supplier<ActingFor> acting, @Nullable Function<Throwable, Throwable> errors,
			@Nullable Supplier<? extends Throwable> refusal) {
		this.acting = acting;
		this.errors = errors;
		this.refusal = refusal;
	}

	/**
	 * Calls for whoever is signed in where they are made.
	 * @param current knows who is
	 * @return the calls
	 */
	public static CallsForOwner current(CurrentResourceOwner current) {
		return new CallsForOwner(() -> ActingFor.current(current), null, null);
	}

	/**
	 * Calls for one resource owner, whoever is signed in.
	 * @param owner the resource owner
	 * @return the calls
	 */
	public static CallsForOwner of(ResourceOwner owner) {
		ActingFor acting = ActingFor.named(owner);
		return new CallsForOwner(() -> acting, null, null);
	}

	/**
	 * Calls for nobody: each fails, and nothing is sent.
	 * @param refusal makes the error of a call
	 * @return the calls
	 */
	public static CallsForOwner refused(Supplier<? extends Throwable> refusal) {
		return new CallsForOwner(() -> ActingFor.NOBODY, null, refusal);
	}

	/**
	 * The same calls, with their errors changed.
	 * @param mapping what to make of an error
	 * @return the calls
	 */
	public CallsForOwner mapErrors(Function<Throwable, Throwable> mapping) {
		Function<Throwable, Throwable> all = (this.errors != null) ? this.errors.andThen(mapping) : mapping;
		return new CallsForOwner(this.acting, all, this.refusal);
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
			return bind(mono, this.acting.get());
		}
		return (result instanceof Flux<?> flux) ? bind(flux, this.acting.get()) : result;
	}

	private <T> Mono<T> bind(Mono<T> call, ActingFor now) {
		if (this.refusal != null) {
			return Mono.error(this.refusal);
		}
		return ((this.errors != null) ? call.onErrorMap(this.errors) : call)
			.contextWrite((context) -> context.put(ActingFor.class, now));
	}

	private <T> Flux<T> bind(Flux<T> call, ActingFor now) {
		if (this.refusal != null) {
			return Flux.error(this.refusal);
		}
		return ((this.errors != null) ? call.onErrorMap(this.errors) : call)
			.contextWrite((context) -> context.put(ActingFor.class, now));
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
