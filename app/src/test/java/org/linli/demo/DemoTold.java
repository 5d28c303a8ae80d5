package org.linli.demo;

import java.util.regex.Pattern;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.stereotype.Component;

/// The demo, told in a program that was started without it.
final class DemoTold {

    private static final Pattern TELLS = Pattern.compile("org\\.linli\\.demo\\.Demo(?!ApiKey|Greeting)\\w+");

    private DemoTold() {}

    static void all(ApplicationContext application) {
        try (var demo = new AnnotationConfigApplicationContext()) {
            demo.setParent(application);
            demo.getEnvironment().setActiveProfiles("demo");
            var scanner = new ClassPathBeanDefinitionScanner(demo, false, demo.getEnvironment());
            scanner.addIncludeFilter(DemoTold::tells);
            scanner.scan("org.linli.demo");
            demo.refresh();
            demo.getBean(DemoData.class).run(new DefaultApplicationArguments());
        }
    }

    private static boolean tells(MetadataReader read, MetadataReaderFactory readers) {
        return read.getAnnotationMetadata().hasAnnotation(Component.class.getName())
                && TELLS.matcher(read.getClassMetadata().getClassName()).matches();
    }
}
