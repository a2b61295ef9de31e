package kamiroda.command;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.NullMarked;

@AnalyzeClasses(packages = "kamiroda.command", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    /** Which rooms a room may look into; wiring looks into all. */
    private static final Map<String, Set<String>> DOORS = Map.of(
            "account", Set.of("number"),
            "artwork", Set.of("number", "tag"),
            "comment", Set.of("artwork", "number"),
            "like", Set.of("artwork", "number"),
            "number", Set.of(),
            "rebuild", Set.of(),
            "store", Set.of(),
            "tag", Set.of("number"));

    @ArchTest
    static final ArchRule rooms_meet_only_through_their_doors =
            classes().that().resideOutsideOfPackage("kamiroda.command.wiring").should(lookOnlyThroughTheirDoors());

    @ArchTest
    static final ArchRule this_side_knows_no_other = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("kamiroda..").and(resideOutsideOfPackages("kamiroda.command..", "kamiroda.shared..")));

    @ArchTest
    static final ArchRule aggregates_keep_to_themselves =
            classes().that().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule rules_know_no_database = noClasses()
            .that()
            .resideOutsideOfPackages("kamiroda.command.store", "kamiroda.command.wiring")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.transaction..");

    @ArchTest
    static final ArchRule only_aggregates_state_facts = noClasses()
            .that()
            .areNotAnnotatedWith(Aggregate.class)
            .and(areNoMemberOfOne())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AggregateLifecycle.class);

    @ArchTest
    static final ArchRule time_comes_from_a_clock =
            noClasses().that().resideOutsideOfPackages("kamiroda.command.store").should().callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule every_room_says_what_may_be_absent = classes().should(resideInANullMarkedPackage());

    private static DescribedPredicate<JavaClass> areNoMemberOfOne() {
        return DescribedPredicate.describe(
                "are no member of one", type -> type.getFieldsWithTypeOfSelf().stream().noneMatch(field -> field.isAnnotatedWith(AggregateMember.class)));
    }

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
        String side = "kamiroda.command.";
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
