package io.counterclaim;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.idl.SchemaPrinter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import io.counterclaim.testing.ApplicationTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/** The schema is served as it is written: nothing in it is without a method, an argument, or a word of explanation. */
@ApplicationTest
class SchemaIT {
    private static final Path APPROVED = Path.of("src/docs/schema.graphqls");
    private static final Set<String> BUILT_IN_SCALARS = Set.of("Int", "Float", "String", "Boolean", "ID");
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.counterclaim");
    private static SchemaReport report;
    @Autowired
    GraphQlSource source;

    @TestConfiguration
    static class Inspection {
        @Bean
        GraphQlSourceBuilderCustomizer inspection() {
            return builder -> builder.inspectSchemaMappings(
                    inspector -> inspector.classResolver((type, union) -> classesNamed(type.getName())),
                    found -> report = found);
        }

        private static List<Class<?>> classesNamed(String name) {
            return PRODUCTION.stream().filter(type -> type.getSimpleName().equals(name) && type.isRecord())
                    .<Class<?>>map(JavaClass::reflect).toList();
        }
    }

    @Test
    void everyFieldHasAFetcher() {
        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
    }

    @Test
    void everyArgumentIsInTheSchema() {
        assertThat(report.unmappedArguments()).isEmpty();
    }

    @Test
    void whatTheSchemaPromisesIsNeverNull() {
        assertThat(report.fieldNullnessErrors()).isEmpty();
        assertThat(report.argumentNullnessErrors()).isEmpty();
    }

    @Test
    void noTypeEscapesInspection() {
        assertThat(report.skippedTypes()).isEmpty();
    }

    @Test
    void everyElementIsDescribed() {
        var bare = new ArrayList<String>();
        for (GraphQLType type : source.schema().getAllTypesAsList()) {
            var named = (GraphQLNamedSchemaElement) type;
            if (!Introspection.isIntrospectionTypes((graphql.schema.GraphQLNamedType) type)
                    && !BUILT_IN_SCALARS.contains(named.getName())) {
                collect("", named, bare);
            }
        }
        assertThat(bare).isEmpty();
    }

    private static void collect(String path, GraphQLNamedSchemaElement element, List<String> bare) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            bare.add(path + element.getName());
        }
        for (var child : element.getChildren()) {
            if (child instanceof GraphQLFieldDefinition || child instanceof GraphQLArgument
                    || child instanceof GraphQLEnumValueDefinition || child instanceof GraphQLInputObjectField) {
                collect(path + element.getName() + ".", (GraphQLNamedSchemaElement) child, bare);
            }
        }
    }

    /** After a change that is meant: {@code cp target/schema.graphqls src/docs/schema.graphqls}, and read the difference. */
    @Test
    void schemaIsTheApprovedOne() throws Exception {
        String printed = print(source.schema());
        Files.writeString(Path.of("target/schema.graphqls"), printed);

        assertThat(printed).as("target/schema.graphqls differs from " + APPROVED).isEqualTo(Files.readString(APPROVED));
    }

    private static String print(GraphQLSchema schema) {
        var options = SchemaPrinter.Options.defaultOptions().includeDirectiveDefinitions(false)
                .includeSchemaDefinition(false).includeScalarTypes(true);
        return new SchemaPrinter(options).print(schema).strip() + "\n";
    }
}
