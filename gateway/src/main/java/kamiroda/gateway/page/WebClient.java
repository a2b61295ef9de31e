package kamiroda.gateway.page;

import java.io.IOException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** The web client's files; every other address that is nobody else's gets its index page, which knows what to show there. */
@Configuration(proxyBeanMethods = false)
class WebClient implements WebMvcConfigurer {
    private static final String FILES = "classpath:/static/";
    /** Addresses below these are for programs: what is not there is not there. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("(api|public|actuator)(/.*)?");

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**").addResourceLocations(FILES).setUseLastModified(false).resourceChain(true).addResolver(new OrIndex());
    }

    private static class OrIndex extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            return file != null || FOR_PROGRAMS.matcher(path).matches() ? file : super.getResource("index.html", location);
        }
    }
}
