package kamiroda.query.wiring;

import java.util.List;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.jdbc.core.JdbcOperations;

import kamiroda.query.generation.ViewDefinition;
import kamiroda.query.mysql.MySqlShelf;
import kamiroda.query.projection.KeptIn;
import kamiroda.query.projection.Projection;

/** Makes a projection that is a component by itself, and in no other view, a view of its own: the class is all it takes. */
class OwnViews implements BeanDefinitionRegistryPostProcessor {
    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        ConfigurableListableBeanFactory beans = (ConfigurableListableBeanFactory) registry;
        for (String projection : beans.getBeanNamesForType(Projection.class, true, false)) {
            RootBeanDefinition view = new RootBeanDefinition(ViewDefinition.class);
            view.setInstanceSupplier(() -> view(beans.getBean(JdbcOperations.class), beans.getBean(projection, Projection.class)));
            registry.registerBeanDefinition(projection + "View", view);
        }
    }

    private static ViewDefinition view(JdbcOperations jdbc, Projection<?> projection) {
        String name = projection.rowType().getAnnotation(KeptIn.class).value();
        return new ViewDefinition(name, MySqlShelf.of(jdbc, projection.rowType()), List.of(projection));
    }
}
