package kamiroda.query;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.Projection;

@AnalyzeClasses(packages = "kamiroda.query", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    private static final Set<String> OF_A_FEATURE = Set.of("listing", "projection");

    /** Which rooms a room may look into; wiring looks into all. */
    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            Map.entry("account", OF_A_FEATURE),
            Map.entry("comment", OF_A_FEATURE),
            Map.entry("gallery", OF_A_FEATURE),
            Map.entry("like", OF_A_FEATURE),
            Map.entry("search", Set.of("listing", "projection", "generation", "mongo")),
            Map.entry("tag", OF_A_FEATURE),
            Map.entry("generation", Set.of("projection")),
            Map.entry("listing", Set.of("mysql", "generation")),
            Map.entry("build", Set.of("projection", "generation", "log")),
            Map.entry("follow", Set.of("projection", "generation", "log")),
            Map.entry("health", Set.of("generation", "projection", "follow")),
            Map.entry("log", Set.of()),
            Map.entry("mongo", Set.of("projection", "generation")),
            Map.entry("mysql", Set.of("projection", "generation")),
            Map.entry("news", Set.of("log")),
            Map.entry("projection", Set.of("log")),
            Map.entry("verify", Set.of("projection", "generation", "log")),
            Map.entry("rebuild", Set.of("projection", "generation", "log", "news", "build", "follow", "verify")));

    @ArchTest
    static final ArchRule rooms_meet_only_through_their_doors =
            classes().that().resideOutsideOfPackage("kamiroda.query.wiring").should(lookOnlyThroughTheirDoors());

    @ArchTest
    static final ArchRule this_side_knows_no_other = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("kamiroda..").and(resideOutsideOfPackages("kamiroda.query..", "kamiroda.shared..")));

    @ArchTest
    static final ArchRule a_projection_is_pure = classes()
            .that()
            .areAssignableTo(Projection.class)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java.lang..", "java.util..", "java.time", "kamiroda.query..", "kamiroda.shared..", "org.jspecify.annotations");

    @ArchTest
    static final ArchRule a_projection_has_no_clock_and_no_chance = noClasses()
            .that()
            .areAssignableTo(Projection.class)
            .or()
            .areAnnotatedWith(KeptIn.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule what_is_kept_is_a_record = classes().that().areAnnotatedWith(KeptIn.class).should().beRecords().andShould().bePackagePrivate();

    @ArchTest
    static final ArchRule only_search_and_its_store_know_mongodb = noClasses()
            .that()
            .resideOutsideOfPackages("kamiroda.query.search", "kamiroda.query.mongo", "kamiroda.query.wiring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "org.bson..", "org.springframework.data..");

    @ArchTest
    static final ArchRule every_room_says_what_may_be_absent = classes().should(resideInANullMarkedPackage());

    private static ArchCondition<JavaClass> lookOnlyThroughTheirDoors() {
        return new ArchCondition<>("look only through their doors") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isWall(room(item), room(dependency.getTargetClass())))
                        .map(Dependency::getDescription)
                        .forEach(description -> events.add(SimpleConditionEvent.violated(item, description)));
            }
        };
    }

    private static boolean isWall(String from, String to) {
        return !to.isEmpty() && !to.equals(from) && !DOORS.getOrDefault(from, Set.of()).contains(to);
    }

    /** The room on this side that a class is in; empty for a class of elsewhere. */
    private static String room(JavaClass type) {
        String side = "kamiroda.query.";
        return type.getPackageName().startsWith(side) ? type.getPackageName().substring(side.length()) : "";
    }

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package with a @NullMarked package-info") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (item.getPackage().tryGetAnnotationOfType(NullMarked.class).isEmpty()) {
                    events.add(SimpleConditionEvent.violated(item, item.getName() + " is in the unmarked package " + item.getPackageName()));
                }
            }
        };
    }
}
