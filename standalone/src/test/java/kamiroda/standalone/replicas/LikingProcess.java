package kamiroda.standalone.replicas;

import java.util.concurrent.atomic.AtomicInteger;

/** A gallery in a JVM of its own that posts an artwork and likes it until it is killed, saying each like that was acknowledged. */
final class LikingProcess {
    private LikingProcess() {}

    public static void main(String[] args) throws InterruptedException {
        var gallery = Replica.opened(args);
        var artwork = gallery.post("popular").join();
        System.out.println("artwork " + artwork.number());
        var members = new AtomicInteger();
        for (var i = 0; i < 4; i++) {
            Thread.ofPlatform().start(() -> {
                while (true) {
                    var member = members.incrementAndGet();
                    gallery.like(artwork, member).join();
                    System.out.println("liked " + member + " acknowledged");
                }
            });
        }
        Thread.currentThread().join();
    }
}
