package kamiroda.command.artwork;

import kamiroda.command.Memory;

/** The artworks that a memory holds. */
public final class Gallery {
    private Gallery() {}

    public static Artworks in(Memory memory) {
        return new Artworks(memory.store());
    }
}
