package se.samverka.publicsite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says that one network may come here only so often: {@link VisitLimits}. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Limited {
    Visit value();

    /** What sort of visit it is; each has an allowance of its own. */
    enum Visit { LOOKING, HANDING_IN }
}
