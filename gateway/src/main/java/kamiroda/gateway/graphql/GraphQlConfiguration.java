package kamiroda.gateway.graphql;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.kickstart.tools.GraphQLResolver;
import graphql.kickstart.tools.ObjectMapperConfigurerContext;
import graphql.kickstart.tools.SchemaParser;
import graphql.kickstart.tools.SchemaParserOptions;
import graphql.schema.GraphQLSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.GraphQlSource;

import kamiroda.gateway.upload.UploadedFile;

/** The schema of the files under graphql/, answered by the resolvers. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {
    private static final List<String> FILES = List.of("gallery", "account", "artwork", "comment", "like", "tag", "news", "rebuild");

    @Bean
    GraphQlSource graphQlSource(List<GraphQLResolver<?>> resolvers, List<DataFetcherExceptionResolver> errors) {
        GraphQLSchema schema = SchemaParser.newParser()
                .files(FILES.stream().map(file -> "graphql/" + file + ".graphqls").toArray(String[]::new))
                .resolvers(resolvers)
                .scalars(Scalars.dateTime(), Scalars.upload())
                .options(SchemaParserOptions.newOptions().objectMapperConfigurer((ObjectMapper mapper, ObjectMapperConfigurerContext _) -> mapper.registerModule(UploadedFile.module())).build())
                .build()
                .makeExecutableSchema();
        return GraphQlSource.builder(schema)
                .exceptionResolvers(errors)
                .configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new Documents()))
                .build();
    }
}
