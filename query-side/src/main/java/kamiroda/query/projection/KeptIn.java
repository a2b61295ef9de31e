package kamiroda.query.projection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which table or collection keeps a record's rows; its first components, all numbers, are the key. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface KeptIn {
    String value();

    int keyLength() default 1;
}
