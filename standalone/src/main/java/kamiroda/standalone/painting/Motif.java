package kamiroda.standalone.painting;

import java.awt.image.BufferedImage;
import java.util.Random;

import kamiroda.standalone.paper.Canvas;
import kamiroda.standalone.paper.Palette;

/** What a picture shows. */
public enum Motif {
    FLOW(new Flow()),
    MOUNTAINS(new Mountains()),
    KOI(new Koi()),
    PATTERN(new Pattern()),
    PORTRAIT(new Portrait()),
    BLOSSOM(new Blossom()),
    CITY(new City());

    /** Neighbouring seeds begin alike; far ones do not. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private final Drawing drawing;

    Motif(Drawing drawing) {
        this.drawing = drawing;
    }

    /** All that differs between two drawings of a kind comes from the chance; what moves, from the time. */
    interface Drawing {
        void draw(Canvas canvas, Palette palette, Random chance, double time);
    }

    /** A picture of it at a time from 0 to 1, at which it is again as it was at 0. */
    public BufferedImage drawn(int width, int height, Palette palette, long seed, double time) {
        Canvas canvas = new Canvas(width, height);
        drawing.draw(canvas, palette, new Random(seed * APART), time);
        canvas.pen.dispose();
        return canvas.image;
    }
}
