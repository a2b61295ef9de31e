package kamiroda.gateway.media;

import java.time.Clock;

import javax.imageio.ImageIO;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

import kamiroda.gateway.image.Thumbnailer;
import kamiroda.gateway.image.WebpEncoder;

/** The media room's parts; the program adds a {@link PostedPictures}. */
@Configuration
@EnableScheduling
@EnableConfigurationProperties(MediaProperties.class)
@Import(PictureController.class)
class MediaConfiguration {
    MediaConfiguration() {
        ImageIO.scanForPlugins(); // here the class loader sees the program's own jars
        ImageIO.setUseCache(false); // small things only are written; no temporary files
    }

    @Bean
    MediaStore mediaStore(MediaProperties properties) {
        return new FileMediaStore(properties.directory());
    }

    @Bean
    Thumbnailer thumbnailer() {
        return new Thumbnailer();
    }

    @Bean
    Derivatives derivatives(MediaProperties properties, MediaStore store, Thumbnailer thumbnailer) {
        return new Derivatives(store, thumbnailer, new WebpEncoder(properties.toolsDirectory()));
    }

    @Bean
    Pictures pictures(MediaProperties properties, MediaStore store, Thumbnailer thumbnailer, Derivatives derivatives) {
        return new Pictures(store, thumbnailer, derivatives, properties.maxPixels(), Clock.systemUTC());
    }

    @Bean
    Sweep sweep(Pictures pictures, PostedPictures posted) {
        return new Sweep(pictures, posted);
    }
}
