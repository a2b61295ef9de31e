package kamiroda.gateway.page;

import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The web client's files, as the module frontend built and compressed them; every other address that is nobody else's gets
 * its index page, which knows what to show there.
 */
@Configuration(proxyBeanMethods = false)
class WebClient implements WebMvcConfigurer {
    private static final String FILES = "classpath:/static/";
    /** Addresses below these are for programs: what is not there is not there. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("(api|public|actuator)(/.*)?");

    private final PageHeaders headers;

    WebClient(PageHeaders headers) {
        this.headers = headers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(headers).excludePathPatterns("/api/**", "/public/**", "/actuator/**");
    }

    /** Files below assets carry the hash of their content in their names; the others may change with the next version. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES + "assets/")
                .setUseLastModified(false)
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new EncodedResourceResolver());
        registry.addResourceHandler("/**")
                .addResourceLocations(FILES)
                .setUseLastModified(false)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(false) // there is no end of addresses that lead to the index page
                .addResolver(new EncodedResourceResolver())
                .addResolver(new OrIndex());
    }

    private static class OrIndex extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            return file != null || FOR_PROGRAMS.matcher(path).matches() ? file : super.getResource("index.html", location);
        }
    }
}
