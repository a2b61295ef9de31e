package kamiroda.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Which rooms of the gateway may enter which. */
@AnalyzeClasses(packages = "kamiroda.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
    private static final String[] FEATURES = {"account", "artwork", "comment", "like", "tag"};

    @ArchTest
    static final ArchRule features_are_strangers = SlicesRuleDefinition.slices()
            .matching("kamiroda.gateway.(*)..")
            .that(DescribedPredicate.describe("are features", slice -> List.of(FEATURES).contains(slice.getNamePart(1))))
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule rooms_do_not_go_round_in_circles =
            SlicesRuleDefinition.slices().matching("kamiroda.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_gateway_knows_neither_side =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("kamiroda.command..", "kamiroda.query..", "java.sql..", "org.springframework.data..");

    @ArchTest
    static final ArchRule pictures_know_nothing_of_graphql = noClasses()
            .that()
            .resideInAnyPackage("..media..", "..image..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("graphql..", "org.springframework.graphql..", "kamiroda.gateway.graphql..");
}
