package org.linli.ui;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.pages.StaticTemplates;
import org.linli.pages.Templates;
import org.linli.shared.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets a controller ask for its [Ui], the [Actor] or the thing that the address names, and return the page itself.
@Configuration(proxyBeanMethods = false)
class PageConfiguration implements WebMvcConfigurer {

    private final Readers readers;

    PageConfiguration(Readers readers) {
        this.readers = readers;
    }

    @Bean
    static Templates templates() {
        return new StaticTemplates();
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageWriter());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Resolver(readers));
    }

    @Override
    public void addFormatters(FormatterRegistry readings) {
        readings.addConverter(new IdInAddress());
        readings.addConverter(new NumberInForm());
    }

    /// Writes a [JteModel] as UTF-8, with its length.
    static final class PageWriter implements HandlerMethodReturnValueHandler {

        @Override
        public boolean supportsReturnType(MethodParameter returnType) {
            return JteModel.class.isAssignableFrom(returnType.getParameterType());
        }

        @Override
        public void handleReturnValue(
                @Nullable Object page,
                MethodParameter returnType,
                ModelAndViewContainer container,
                NativeWebRequest request)
                throws IOException {
            container.setRequestHandled(true);
            var response = request.getNativeResponse(HttpServletResponse.class);
            if (response == null || !(page instanceof JteModel model)) return;
            var out = new Utf8ByteOutput();
            model.render(out);
            var asked = request.getNativeRequest(HttpServletRequest.class);
            if (asked != null) Flash.forget(asked, response);
            response.setContentType("text/html;charset=UTF-8");
            response.addHeader("Vary", "HX-Request, HX-Boosted, HX-History-Restore-Request");
            response.setContentLength(out.getContentLength());
            out.writeTo(response.getOutputStream());
        }
    }

    private record Resolver(Readers readers) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Ui.class || parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            if (parameter.getParameterType() == Actor.class) return Readers.actor();
            var servlet = request.getNativeRequest(HttpServletRequest.class);
            if (servlet == null) throw new IllegalStateException("not a servlet request");
            return readers.of(servlet);
        }
    }
}
