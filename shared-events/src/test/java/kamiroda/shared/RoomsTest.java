package kamiroda.shared;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.NullMarked;

import kamiroda.shared.account.AccountId;
import kamiroda.shared.artwork.ArtworkSort;
import kamiroda.shared.artwork.Rating;
import kamiroda.shared.kernel.Actor;
import kamiroda.shared.kernel.DomainEvent;
import kamiroda.shared.kernel.StoredTypes;
import kamiroda.shared.tag.TagName;

@AnalyzeClasses(packages = "kamiroda.shared", importOptions = DoNotIncludeTests.class)
class RoomsTest {
    /** What one feature may say of another, beside its ids: how a member names a tag, how a list of artworks is ordered. */
    private static final Set<String> WORDS = Set.of(TagName.class.getName(), ArtworkSort.class.getName(), Rating.class.getName());

    @ArchTest
    static final ArchRule the_language_needs_no_spring_and_no_other_side = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..", "kamiroda.shared..", "org.axonframework..", "com.fasterxml.jackson..", "org.jspecify.annotations"));

    @ArchTest
    static final ArchRule features_meet_by_ids_and_words_only =
            classes().that().resideOutsideOfPackage("kamiroda.shared.kernel").should(nameOtherFeaturesOnlyByIdsAndWords());

    @ArchTest
    static final ArchRule the_kernel_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("kamiroda.shared.kernel")
            .and()
            .doNotBelongToAnyOf(StoredTypes.class, Actor.class)
            .should()
            .dependOnClassesThat(resideInAPackage("kamiroda.shared..").and(DescribedPredicate.not(resideInAPackage("kamiroda.shared.kernel"))));

    @ArchTest
    static final ArchRule an_actor_is_an_account = classes()
            .that()
            .areAssignableTo(Actor.class)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("java..", "kamiroda.shared.kernel", "org.axonframework.messaging..")
                    .or(JavaClass.Predicates.equivalentTo(AccountId.class)));

    @ArchTest
    static final ArchRule an_event_is_a_record_with_a_revision = classes()
            .that()
            .areAssignableTo(DomainEvent.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .beAnnotatedWith(Revision.class);

    @ArchTest
    static final ArchRule every_room_says_what_may_be_absent =
            classes().should(resideInANullMarkedPackage());

    private static ArchCondition<JavaClass> nameOtherFeaturesOnlyByIdsAndWords() {
        return new ArchCondition<>("name other features only by their ids and words") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isOfAnotherFeature(item, dependency.getTargetClass()))
                        .filter(dependency -> !isIdOrWord(dependency.getTargetClass()))
                        .map(Dependency::getDescription)
                        .forEach(description -> events.add(SimpleConditionEvent.violated(item, description)));
            }
        };
    }

    private static boolean isOfAnotherFeature(JavaClass here, JavaClass there) {
        return there.getPackageName().startsWith("kamiroda.shared.")
                && !there.getPackageName().equals(here.getPackageName())
                && !there.getPackageName().equals("kamiroda.shared.kernel");
    }

    private static boolean isIdOrWord(JavaClass type) {
        return type.getSimpleName().endsWith("Id") || WORDS.contains(type.getName());
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
