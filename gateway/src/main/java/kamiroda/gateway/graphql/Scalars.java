package kamiroda.gateway.graphql;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;

import kamiroda.gateway.upload.UploadedFile;
import kamiroda.shared.kernel.Text;

/** The scalars that the schema names. */
final class Scalars {
    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSSxxx").withZone(ZoneOffset.UTC);

    private Scalars() {}

    static GraphQLScalarType dateTime() {
        return GraphQLScalarType.newScalar().name("DateTime").coercing(new Coercing<Instant, String>() {
            @Override
            public String serialize(Object value, GraphQLContext context, Locale locale) {
                return WITH_OFFSET.format((Instant) value);
            }

            @Override
            public Instant parseValue(Object input, GraphQLContext context, Locale locale) {
                try {
                    return OffsetDateTime.parse(String.valueOf(input)).toInstant();
                } catch (DateTimeParseException e) {
                    throw new CoercingParseValueException("Not an ISO-8601 time with offset: " + Text.shown(String.valueOf(input)));
                }
            }
        }).build();
    }

    static GraphQLScalarType upload() {
        return GraphQLScalarType.newScalar().name("Upload").coercing(new Coercing<UploadedFile, String>() {
            @Override
            public UploadedFile parseValue(Object input, GraphQLContext context, Locale locale) {
                if (input instanceof UploadedFile file) {
                    return file;
                }
                throw new CoercingParseValueException("A file must be a part of a multipart request, got " + Text.shown(String.valueOf(input)));
            }
        }).build();
    }
}
