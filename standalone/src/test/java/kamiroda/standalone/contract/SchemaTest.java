package kamiroda.standalone.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.Node;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.ClassPathResource;

/** The live schema has everything that the old one had; it may have more, as long as no old request fails for want of it. */
@ExtendWith(Gallery.Visit.class)
class SchemaTest {
    @TestFactory
    Stream<DynamicTest> nothing_of_the_old_schema_is_missing(Gallery gallery) throws Exception {
        Document old = Parser.parse(new ClassPathResource("contract/old-schema.graphqls").getContentAsString(StandardCharsets.UTF_8));
        Map<String, Object> introspected = Member.JSON.convertValue(gallery.newcomer().ask(IntrospectionQuery.INTROSPECTION_QUERY).at(""),
            new TypeReference<>() {});
        Document live = new IntrospectionResultToSchema().createSchemaDefinition(introspected);
        return old.getDefinitionsOfType(TypeDefinition.class).stream().map(type ->
            dynamicTest(type.getName(), () -> compare(type, type(live, type.getName()))));
    }

    private static TypeDefinition<?> type(Document live, String name) {
        return live.getDefinitionsOfType(TypeDefinition.class).stream().filter(type -> type.getName().equals(name)).findFirst()
            .orElseThrow(() -> new AssertionError("no type " + name));
    }

    private static void compare(TypeDefinition<?> old, TypeDefinition<?> live) {
        assertThat(live.getClass()).isEqualTo(old.getClass());
        switch (old) {
            case ObjectTypeDefinition type -> {
                assertThat(names(((ObjectTypeDefinition) live).getImplements())).containsAll(names(type.getImplements()));
                fields(type.getFieldDefinitions(), ((ObjectTypeDefinition) live).getFieldDefinitions());
            }
            case InterfaceTypeDefinition type -> fields(type.getFieldDefinitions(), ((InterfaceTypeDefinition) live).getFieldDefinitions());
            case InputObjectTypeDefinition type -> inputs(type.getInputValueDefinitions(), ((InputObjectTypeDefinition) live)
                .getInputValueDefinitions());
            case EnumTypeDefinition type -> assertThat(values((EnumTypeDefinition) live)).containsAll(values(type));
            default -> { } // a scalar has only its name
        }
    }

    private static void fields(List<FieldDefinition> old, List<FieldDefinition> live) {
        for (FieldDefinition field : old) {
            FieldDefinition found = live.stream().filter(it -> it.getName().equals(field.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("no field " + field.getName()));
            assertThat(AstPrinter.printAst(found.getType())).as(field.getName()).isEqualTo(AstPrinter.printAst(field.getType()));
            inputs(field.getInputValueDefinitions(), found.getInputValueDefinitions());
        }
    }

    private static void inputs(List<InputValueDefinition> old, List<InputValueDefinition> live) {
        assertThat(live.stream().filter(it -> !AstPrinter.printAst(it.getType())
            .endsWith("!") || it.getDefaultValue() != null || old.stream().anyMatch(o -> o.getName().equals(it.getName()))))
            .as("no new input is required").hasSameSizeAs(live);
        assertThat(live.stream().map(SchemaTest::typed)).containsAll(old.stream().map(SchemaTest::typed).toList());
    }

    private static String typed(InputValueDefinition input) {
        return input.getName() + ": " + AstPrinter.printAst(input.getType());
    }

    private static List<String> names(List<?> types) {
        return types.stream().map(type -> AstPrinter.printAst((Node<?>) type)).toList();
    }

    private static List<String> values(EnumTypeDefinition type) {
        return type.getEnumValueDefinitions().stream().map(EnumValueDefinition::getName).toList();
    }
}
