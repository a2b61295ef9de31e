package kamiroda.shared.artwork;

import kamiroda.shared.kernel.Text;

final class ArtworkText {
    private ArtworkText() {}

    static void check(String title, String caption) {
        Text.name("title", title, 255);
        Text.prose("caption", caption, 10_000);
    }
}
