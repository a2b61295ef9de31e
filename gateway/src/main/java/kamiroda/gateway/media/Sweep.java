package kamiroda.gateway.media;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.springframework.scheduling.annotation.Scheduled;

/** Decides at start and hourly for the pictures of programs that died in between. */
class Sweep {
    private final Pictures pictures;
    private final PostedPictures posted;

    Sweep(Pictures pictures, PostedPictures posted) {
        this.pictures = pictures;
        this.posted = posted;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void run() throws IOException {
        pictures.sweep(posted);
    }
}
